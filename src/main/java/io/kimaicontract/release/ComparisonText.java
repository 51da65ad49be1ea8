package io.kimaicontract.release;

import io.kimaicontract.contract.compat.Impact;
import io.kimaicontract.report.text.Formats;
import java.util.ArrayList;
import java.util.List;

/** Says on a terminal what changed: at most ten lines, and the details below them. */
public final class ComparisonText {
  private static final int MOST_LINES = 10;
  private static final int WIDTH = 120;
  private static final int LISTED = 4;

  private final ReleaseComparison comparison;
  private final List<Headline> headlines;

  /** The text of the comparison. */
  public ComparisonText(ReleaseComparison comparison) {
    this.comparison = comparison;
    this.headlines = Headline.of(comparison.changes());
  }

  /** At most ten lines. */
  public List<String> summary() {
    List<String> lines = new ArrayList<>();
    lines.add(cut(comparison.a().name() + " -> " + comparison.b().name()));
    int room = MOST_LINES - 2;
    boolean all = headlines.size() <= room;
    headlines.stream().limit(all ? room : room - 1).map(this::line).forEach(lines::add);
    if (!all) {
      int more = headlines.size() - room + 1;
      lines.add("          and " + Formats.of(more, "more kind") + " of change, see below");
    }
    lines.add(totals());
    return lines;
  }

  /** Everything that breaks or adds, with where it is met; what is cosmetic only in numbers. */
  public List<String> details() {
    List<String> lines = new ArrayList<>();
    for (Headline headline : headlines) {
      lines.add("");
      lines.add(
          "%s, %s: %s (%s)%s"
              .formatted(
                  headline.rating(),
                  headline.area().word(),
                  headline.what(),
                  headline.changes().size(),
                  headline.isAccepted() ? ", by " + headline.accepted() : ""));
      if (headline.impact() == Impact.COSMETIC) {
        lines.add("  " + cut(headline.subjects()));
      } else {
        headline
            .changes()
            .forEach(change -> lines.add("  " + change.subject() + note(change) + met(change)));
      }
    }
    if (!comparison.notes().isEmpty()) {
      lines.add("");
      comparison.notes().forEach(note -> lines.add("note: " + note));
    }
    return lines;
  }

  /** The numbers and the verdict in one line. */
  String totals() {
    long accepted = comparison.accepted();
    return "%s breaking%s, %s additive, %s cosmetic; exit code %s"
        .formatted(
            comparison.count(Impact.BREAKING),
            accepted == 0 ? "" : " (" + accepted + " accepted)",
            comparison.count(Impact.ADDITIVE),
            comparison.count(Impact.COSMETIC),
            comparison.exitCode().code());
  }

  private String line(Headline headline) {
    return cut("%-9s %s".formatted(headline.rating(), headline.sentence()));
  }

  /** What the headline does not say. */
  private static String note(Change change) {
    boolean says = change.area() == Change.Area.DOCUMENT && !change.after().isEmpty();
    boolean more = change.after().equals("internal") || change.kind().equals("VISIBILITY");
    return says && change.before().isEmpty() && more ? " (" + change.after() + ")" : "";
  }

  private static String met(Change change) {
    List<String> parts = new ArrayList<>();
    if (!change.operations().isEmpty() && !change.operations().get(0).equals(change.subject())) {
      parts.add("in " + some(change.operations(), "operation"));
    }
    boolean itself = change.area() == Change.Area.SCENARIOS;
    if (!change.scenarios().isEmpty() && !itself) {
      parts.add(some(change.scenarios(), "scenario"));
    }
    return parts.isEmpty() ? "" : "   " + String.join("; ", parts);
  }

  private static String some(List<String> names, String thing) {
    String listed = String.join(", ", names.subList(0, Math.min(LISTED, names.size())));
    int more = names.size() - LISTED;
    return names.size() == 1
        ? listed
        : Formats.of(names.size(), thing) + ": " + listed + (more > 0 ? ", …" : "");
  }

  private static String cut(String line) {
    if (line.length() <= WIDTH) {
      return line;
    }
    int end = Math.max(line.lastIndexOf(", ", WIDTH - 2), line.lastIndexOf("; ", WIDTH - 2));
    return line.substring(0, end > WIDTH / 2 ? end : WIDTH - 2) + ", …";
  }
}
