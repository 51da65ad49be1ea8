package io.kimaicontract.steps.tag;

import java.util.Arrays;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The tags of features. The set is closed, so that a misspelt tag fails. */
public enum Tag {
  /** The scenario changes nothing on the target. */
  READS("@reads", ""),
  /** The scenario creates or changes records; a read-only run skips it. */
  WRITES("@writes", ""),
  /** One of the few scenarios that show in seconds whether a target works. */
  SMOKE("@smoke", ""),
  /** The scenario sends generated inputs; a run without them skips it. */
  INPUTS("@inputs", ""),
  /** The scenario affects the whole server and runs alone. */
  SERIAL("@serial", ""),
  /** The scenario is skipped where this person or setting is not available. */
  NEEDS("@needs-", "susan|anna|tony|john|future-times|overlapping|single-timer"),
  /** The scenario applies from that version on. */
  SINCE("@since-", "\\d+\\.\\d+(?:\\.\\d+)?"),
  /** The scenario applies before that version. */
  UNTIL("@until-", "\\d+\\.\\d+(?:\\.\\d+)?");

  private final String start;
  private final Pattern form;

  Tag(String start, String rest) {
    this.start = start;
    this.form = Pattern.compile(Pattern.quote(start) + "(" + rest + ")");
  }

  /**
   * The tag with this text.
   *
   * @throws IllegalArgumentException when the text is not a tag
   */
  public static Tag of(String text) {
    return Arrays.stream(values())
        .filter(tag -> tag.form.matcher(text).matches())
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("unknown tag " + text + "; known are " + known()));
  }

  /** Whether the text is a tag. */
  public static boolean isKnown(String text) {
    return Arrays.stream(values()).anyMatch(tag -> tag.form.matcher(text).matches());
  }

  /** Whether one of the texts is this tag. */
  public boolean isAmong(Collection<String> texts) {
    return texts.stream().anyMatch(text -> form.matcher(text).matches());
  }

  /** The part of the text after the start of the tag, such as a version; empty for most tags. */
  public String rest(String text) {
    Matcher m = form.matcher(text);
    return m.matches() ? m.group(1) : "";
  }

  private static String known() {
    return Arrays.stream(values())
        .map(tag -> tag.start.endsWith("-") ? tag.start + "…" : tag.start)
        .collect(Collectors.joining(", "));
  }
}
