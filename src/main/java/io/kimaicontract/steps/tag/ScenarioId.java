package io.kimaicontract.steps.tag;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The stable id that a scenario's name begins with, such as {@code [TS-12]}. */
public final class ScenarioId {
  private static final Pattern FORM = Pattern.compile("\\[([A-Z]{2,4}-\\d{2,3})]\\s*(.*)");

  private ScenarioId() {}

  /** The id; empty when the name has none. */
  public static String of(String name) {
    Matcher m = FORM.matcher(name);
    return m.matches() ? m.group(1) : "";
  }

  /** The name without the id. */
  public static String nameOf(String name) {
    Matcher m = FORM.matcher(name);
    return m.matches() ? m.group(2) : name;
  }
}
