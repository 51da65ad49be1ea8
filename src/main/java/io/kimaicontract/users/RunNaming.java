package io.kimaicontract.users;

import io.kimaicontract.api.ResourceType;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * The mark on everything that a run creates, such as {@code kc-1a2b3c-customer-4}. A sweep
 * recognises leftovers only by the complete form of the mark.
 */
public final class RunNaming {
  private static final String BEGIN = "kc-";

  private static final String ODD = "~";

  /**
   * Test users, perhaps of a numbered worker; numbered resources, perhaps with an odd text behind
   * the mark; users of a scenario.
   */
  private static final Pattern FORM =
      Pattern.compile(
          "kc-(?<run>[0-9a-f]{6})(?:-\\d+)?"
              + "(?:-(?:susan|anna|tony|john)|(?:-kc-\\k<run>)?(?:-[a-z]+)+(?:-\\d+){1,2})(?:~.*)?",
          Pattern.DOTALL);

  private static final Pattern RUN = Pattern.compile("[0-9a-f]{6}");
  private static final SecureRandom RANDOM = new SecureRandom();

  private RunNaming() {}

  /** The id of a new run: short, and different from those of others. */
  public static String newRun() {
    return String.format(Locale.ROOT, "%06x", RANDOM.nextInt(1 << 24));
  }

  /** The mark of a run on something that the word says. */
  public static String of(String runId, String word) {
    return BEGIN + runId + "-" + word;
  }

  /** An odd name that bears a mark, which may have another odd text behind it. */
  public static String odd(String mark, String text) {
    return mark.split(ODD, 2)[0] + ODD + text;
  }

  /** The id of the run whose mark the name is; nothing when it is no mark. */
  public static Optional<String> run(String name) {
    Matcher form = FORM.matcher(name);
    return form.matches() ? Optional.of(form.group("run")) : Optional.empty();
  }

  /** The mark in one of the searched fields. */
  public static Optional<String> in(ResourceType resourceType, JsonNode fields) {
    return resourceType.searched().stream()
        .map(field -> fields.path(field).asString(""))
        .filter(text -> run(text).isPresent())
        .findFirst();
  }

  /** The beginning of the marks of a run, or of all runs; other names may begin like this, too. */
  public static String begin(Optional<String> runId) {
    return BEGIN + runId.orElse("");
  }

  /** Whether the text is the id of a run. */
  public static boolean isRun(String text) {
    return RUN.matcher(text).matches();
  }
}
