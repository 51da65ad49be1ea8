package io.kimaicontract.report.markdown;

import io.kimaicontract.report.history.Changes;
import io.kimaicontract.report.text.Formats;
import io.kimaicontract.report.text.VerdictLine;
import io.kimaicontract.verdict.finding.Finding;
import io.kimaicontract.verdict.finding.RunSummary;
import io.kimaicontract.verdict.result.Run;
import java.util.ArrayList;
import java.util.List;

/** Writes {@code summary.md}: for a comment on a merge request, or the summary of a CI step. */
public final class MarkdownSummary {
  /** The name of the file. */
  public static final String FILE = "summary.md";

  private static final int SHOWN = 10;
  private static final int LONGEST = 300;

  private MarkdownSummary() {}

  /** The text of the file. */
  public static String of(Run run, Changes changes) {
    List<String> lines = new ArrayList<>();
    lines.add("## " + text(VerdictLine.of(run)));
    lines.add("");
    lines.add("| | |");
    lines.add("|---|---|");
    row(lines, "target", run.target().sentence());
    row(lines, "contract", run.contract());
    row(lines, "scenarios", VerdictLine.totals(run));
    row(lines, "exit code", VerdictLine.exit(run));
    row(lines, "took", Formats.duration(run.ms()) + (run.strict() ? ", ledger ignored" : ""));
    changes(lines, changes);
    findings(lines, RunSummary.of(run).findings());
    problems(lines, "The suite itself failed", run.failures());
    problems(lines, "Left behind", run.leftovers());
    problems(lines, "Reached too little", run.shortfalls());
    lines.add("");
    lines.add("Every finding with its request and answer: `index.html` among the reports.");
    return String.join("\n", lines) + "\n";
  }

  private static void row(List<String> lines, String label, String text) {
    lines.add("| " + label + " | " + text(text) + " |");
  }

  private static void changes(List<String> lines, Changes changes) {
    changes
        .before()
        .ifPresent(
            before -> {
              lines.add("");
              lines.add("### Since the last run, of " + before.startedAt());
              lines.add("");
              if (changes.isEmpty()) {
                lines.add("Nothing is new and nothing was mended.");
              }
              bullets(lines, "new: ", changes.added());
              bullets(lines, "mended: ", changes.mended());
              bullets(lines, "not judged this time: ", changes.open());
            });
  }

  private static void findings(List<String> lines, List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add("### New violations: " + Formats.of(findings.size(), "finding"));
    lines.add("");
    lines.add("| # | severity | finding | scenarios |");
    lines.add("|--:|---|---|--:|");
    for (int i = 0; i < Math.min(SHOWN, findings.size()); i++) {
      Finding finding = findings.get(i);
      lines.add(
          "| %s | %s | %s | %s |"
              .formatted(
                  i + 1, finding.severity().words(), text(finding.title()), finding.hits().size()));
    }
    if (findings.size() > SHOWN) {
      lines.add("");
      lines.add("and " + Formats.of(findings.size() - SHOWN, "more finding") + ".");
    }
  }

  private static void problems(List<String> lines, String title, List<String> problems) {
    if (!problems.isEmpty()) {
      lines.add("");
      lines.add("### " + title);
      lines.add("");
      bullets(lines, "", problems);
    }
  }

  private static void bullets(List<String> lines, String start, List<String> texts) {
    texts.stream().limit(SHOWN).forEach(t -> lines.add("- " + start + text(t)));
    if (texts.size() > SHOWN) {
      lines.add("- " + start + "and " + (texts.size() - SHOWN) + " more");
    }
  }

  /** On one line, and without a meaning in Markdown or HTML: it may quote a target. */
  private static String text(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    String cut = line.length() > LONGEST ? line.substring(0, LONGEST) + "\u2026" : line;
    return cut.replaceAll("[\\\\`*_\\[\\]|~]", "\\\\$0")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("@", "&#64;");
  }
}
