package io.kimaicontract.access;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * The mark that everything bears which a run makes, such as {@code kc-1a2b3c-customer-4}: by its
 * whole form, and by nothing less, what a run left behind is known again.
 */
public final class RunMark {
  private static final String BEGIN = "kc-";

  /** People of the cast, perhaps of a numbered one; what has a number; a person of a scenario. */
  private static final Pattern FORM =
      Pattern.compile(
          "kc-(?<run>[0-9a-f]{6})(?:-\\d+)?"
              + "(?:-(?:susan|anna|tony|john)|(?:-kc-\\k<run>)?(?:-[a-z]+)+(?:-\\d+){1,2})");

  private static final List<String> FIELDS = List.of("name", "comment", "description", "username");

  private static final Pattern RUN = Pattern.compile("[0-9a-f]{6}");

  private RunMark() {}

  /** The mark of a run on something that the word says. */
  public static String of(String runId, String word) {
    return BEGIN + runId + "-" + word;
  }

  /** The id of the run whose mark the name is; nothing when it is no mark. */
  public static Optional<String> run(String name) {
    Matcher form = FORM.matcher(name);
    return form.matches() ? Optional.of(form.group("run")) : Optional.empty();
  }

  /** The mark that something bears in one of the fields by which it is looked for. */
  public static Optional<String> in(JsonNode thing) {
    return FIELDS.stream()
        .map(field -> thing.path(field).asString(""))
        .filter(text -> run(text).isPresent())
        .findFirst();
  }

  /** What the marks of a run begin with, or those of all runs; many other names do so too. */
  public static String begin(Optional<String> runId) {
    return BEGIN + runId.orElse("");
  }

  /** Whether the text is the id of a run. */
  public static boolean isRun(String text) {
    return RUN.matcher(text).matches();
  }
}
