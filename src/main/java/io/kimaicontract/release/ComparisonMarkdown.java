package io.kimaicontract.release;

import io.kimaicontract.contract.compat.Impact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes what changed as Markdown, for a release note or a merge request. */
public final class ComparisonMarkdown {
  private static final int LISTED = 12;

  private ComparisonMarkdown() {}

  /** The text, with a line end. */
  public static String of(ReleaseComparison comparison) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "## %s → %s: what changes for API clients"
            .formatted(escaped(comparison.a().title()), escaped(comparison.b().title())));
    lines.add("");
    lines.add(escaped(new ComparisonText(comparison).totals()) + ".");
    List<Headline> headlines = Headline.of(comparison.changes());
    for (Impact impact : Impact.values()) {
      section(impact, headlines.stream().filter(h -> h.impact() == impact).toList(), lines);
    }
    if (!comparison.notes().isEmpty()) {
      lines.addAll(List.of("", "### Notes", ""));
      comparison.notes().forEach(note -> lines.add("- " + escaped(note)));
    }
    return String.join("\n", lines) + "\n";
  }

  private static void section(Impact impact, List<Headline> headlines, List<String> lines) {
    if (headlines.isEmpty()) {
      return;
    }
    String name = impact.name().charAt(0) + impact.name().substring(1).toLowerCase(Locale.ROOT);
    int changes = headlines.stream().mapToInt(h -> h.changes().size()).sum();
    lines.addAll(List.of("", "### " + name + " (" + changes + ")", ""));
    for (Headline headline : headlines) {
      String accepted = headline.isAccepted() ? ", accepted by " + headline.accepted() : "";
      lines.add(
          "- **%s** (%s%s): %s"
              .formatted(
                  escaped(headline.what()),
                  headline.area().word(),
                  escaped(accepted),
                  escaped(headline.subjects())));
      if (impact == Impact.BREAKING) {
        lines.add("  - " + scenarios(headline));
      }
    }
  }

  private static String scenarios(Headline headline) {
    List<String> ids =
        headline.changes().stream().flatMap(c -> c.scenarios().stream()).distinct().toList();
    if (ids.isEmpty()) {
      return "no scenario touches it";
    }
    String listed = String.join(", ", ids.subList(0, Math.min(LISTED, ids.size())));
    int more = ids.size() - LISTED;
    return "scenarios: " + listed + (more > 0 ? " and " + more + " more" : "");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("\n", " ")
        .replaceAll("([\\\\`*_\\[\\]|#])", "\\\\$1");
  }
}
