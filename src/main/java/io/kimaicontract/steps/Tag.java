package io.kimaicontract.steps;

import java.util.Arrays;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The tags of features: a closed set, so that a misspelt one fails instead of meaning nothing. */
public enum Tag {
  /** It changes nothing on the target. */
  READS("@reads", ""),
  /** It creates or changes something, and is skipped in a read-only run. */
  WRITES("@writes", ""),
  /** One of the few that tell in seconds whether a target works at all. */
  SMOKE("@smoke", ""),
  /** It is about something that is of the whole server. */
  SERIAL("@serial", ""),
  /** It is skipped where the credentials do not give this person, or the configuration this. */
  NEEDS("@needs-", "susan|anna|tony|john|editable-times|future-times|overlapping|single-timer"),
  /** It is about something that Kimai has since that version. */
  SINCE("@since-", "\\d+\\.\\d+(?:\\.\\d+)?"),
  /** It is about something that Kimai has no more since that version. */
  UNTIL("@until-", "\\d+\\.\\d+(?:\\.\\d+)?");

  private final String start;
  private final Pattern form;

  Tag(String start, String rest) {
    this.start = start;
    this.form = Pattern.compile(Pattern.quote(start) + "(" + rest + ")");
  }

  /**
   * The tag that the text is.
   *
   * @throws IllegalArgumentException naming the text when it is none
   */
  public static Tag of(String text) {
    return Arrays.stream(values())
        .filter(tag -> tag.form.matcher(text).matches())
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("unknown tag " + text + "; known are " + known()));
  }

  /** Whether one of the texts is this tag. */
  boolean isAmong(Collection<String> texts) {
    return texts.stream().anyMatch(text -> form.matcher(text).matches());
  }

  /** What follows the start in a text that is this tag, such as a version; empty for most. */
  String rest(String text) {
    Matcher m = form.matcher(text);
    return m.matches() ? m.group(1) : "";
  }

  private static String known() {
    return Arrays.stream(values())
        .map(tag -> tag.start.endsWith("-") ? tag.start + "…" : tag.start)
        .collect(Collectors.joining(", "));
  }
}
