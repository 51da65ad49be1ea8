package io.kimaicontract.report.console;

import io.kimaicontract.report.text.Formats;
import io.kimaicontract.verdict.result.ScenarioResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Fits texts into columns. */
final class Columns {
  private static final int LISTED = 12;
  private static final int WIDTH = 100;

  private Columns() {}

  /** The text, cut or filled to the width. */
  static String fit(String text, int width) {
    return text.length() > width
        ? text.substring(0, width - 3) + "..."
        : text + " ".repeat(width - text.length());
  }

  /** The text, filled to the width, with two spaces at least. */
  static String left(String text, int width) {
    return text + " ".repeat(Math.max(2, width - text.length()));
  }

  /** The text, right-aligned. */
  static String right(Object text, int width) {
    String plain = String.valueOf(text);
    return " ".repeat(Math.max(0, width - plain.length())) + plain;
  }

  /** A list of parts after a label, wrapped to as many lines as needed. */
  static List<String> wrapped(String label, String parts) {
    List<String> lines = new ArrayList<>();
    String line = label;
    for (String part : parts.split("(?<=, )")) {
      if (line.length() + part.strip().length() > WIDTH && !line.isBlank()) {
        lines.add(line.stripTrailing());
        line = " ".repeat(label.length());
      }
      line += part;
    }
    lines.add(line);
    return lines;
  }

  /** The first few, and the number of the others. */
  static String listed(List<String> texts) {
    int more = texts.size() - LISTED;
    return String.join(", ", texts.subList(0, Math.min(LISTED, texts.size())))
        + (more > 0 ? " and " + more + " more" : "");
  }

  /** The number and the ids of scenarios; rows of one outline are folded. */
  static String behind(List<ScenarioResult> scenarios) {
    return Formats.of(scenarios.size(), "scenario") + ": " + handles(scenarios);
  }

  /** The ids of scenarios; rows of one outline are folded. */
  static String handles(List<ScenarioResult> scenarios) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    scenarios.forEach(s -> counts.merge(s.handle(), 1, Integer::sum));
    String listed =
        counts.entrySet().stream()
            .limit(LISTED)
            .map(e -> e.getKey() + (e.getValue() == 1 ? "" : " x" + e.getValue()))
            .collect(Collectors.joining(", "));
    int more = counts.size() - LISTED;
    return more > 0 ? listed + " and " + more + " more" : listed;
  }
}
