package io.kimaicontract.report.console;

import io.kimaicontract.report.text.Formats;
import io.kimaicontract.report.text.ShownOutcome;
import io.kimaicontract.verdict.finding.Finding;
import io.kimaicontract.verdict.finding.RunSummary;
import io.kimaicontract.verdict.finding.RunSummary.Group;
import io.kimaicontract.verdict.result.RecordedDeviation;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.ScenarioResult;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The findings of a run, in one section for each sort; empty sections are omitted. */
final class ConsoleSections {
  private static final int IN_FULL = 10;
  private static final int BY_TITLE = 20;
  private static final String ENTRY = "ledger entry";

  private final PrintStream out;
  private final Terminal terminal;
  private final Path page;

  /**
   * Sections on the stream.
   *
   * @param page the page that has everything
   */
  ConsoleSections(PrintStream out, Terminal terminal, Path page) {
    this.out = out;
    this.terminal = terminal;
    this.page = page;
  }

  void print(Run run) {
    RunSummary runSummary = RunSummary.of(run);
    known("REAL DEFECTS, known", only(runSummary, true));
    findings(runSummary.findings());
    additions(run.additions());
    errors(runSummary, run.failures());
    trouble(runSummary, run.trouble());
    known("KNOWN DEVIATIONS", only(runSummary, false));
    expired(runSummary);
    stale(run.stale());
    unchecked(runSummary);
    leftovers(run.leftovers());
    disabled(run.disabledUsers());
    shortfalls(run.shortfalls());
  }

  private static List<Group<RecordedDeviation>> only(RunSummary runSummary, boolean defects) {
    return runSummary.known().stream().filter(g -> g.key().defect() == defects).toList();
  }

  private void findings(List<Finding> findings) {
    heading(ShownOutcome.BROKEN, "NEW VIOLATIONS", findings.size(), "finding");
    int number = 0;
    for (Finding finding : findings.subList(0, Math.min(findings.size(), BY_TITLE))) {
      String title = terminal.bold(" " + Columns.right(++number, 2) + ") " + finding.title());
      if (number > IN_FULL) {
        out.println(title + "  " + Formats.of(finding.hits().size(), "scenario"));
        continue;
      }
      out.println();
      out.println(title);
      indent("  severity  " + finding.severity().words());
      indent(FailureText.of(finding));
      seenIn(finding);
    }
    if (findings.size() > IN_FULL) {
      int more = Math.max(0, findings.size() - BY_TITLE);
      out.println();
      out.println(
          "     "
              + (more > 0 ? "and " + Formats.of(more, "more finding") + "; " : "")
              + "every finding with its request and answer: "
              + page);
    }
  }

  private void seenIn(Finding finding) {
    if (finding.places().size() > 1) {
      indent("  places    " + Columns.listed(finding.places()));
    }
    if (!finding.broken().isEmpty()) {
      indent("  behind it " + Columns.behind(finding.broken()));
    }
    if (!finding.met().isEmpty()) {
      indent("  met by    " + Columns.behind(finding.met()));
    }
  }

  private void errors(RunSummary runSummary, List<String> failures) {
    int count = runSummary.errors().size() + failures.size();
    heading(ShownOutcome.SUITE_ERROR, "THE SUITE ITSELF FAILED", count, "cause");
    failures.forEach(f -> out.println(" ".repeat(10) + f));
    for (Group<String> group : runSummary.errors()) {
      out.println();
      indent(FailureText.of(group.hits().get(0).scenario()));
      indent("  behind it " + Columns.behind(group.scenarios()));
    }
  }

  private void trouble(RunSummary runSummary, List<String> passed) {
    groups(ShownOutcome.TARGET_TROUBLE, "NOT JUDGED: TARGET TROUBLE", runSummary.troubled());
    heading(ShownOutcome.NOT_CHECKED, "TROUBLE OF THE TARGET, which passed", passed.size(), "time");
    passed.forEach(p -> out.println(" ".repeat(10) + p));
  }

  private void known(String title, List<Group<RecordedDeviation>> groups) {
    heading(ShownOutcome.KNOWN_DEVIATION, title, groups.size(), ENTRY);
    for (Group<RecordedDeviation> group : groups) {
      List<ScenarioResult> behind = group.scenarios();
      out.println(Columns.right(behind.size(), 6) + " x  " + entry(group.key()));
      if (group.key().defect()) {
        out.println(" ".repeat(10) + terminal.dim(Columns.handles(behind)));
      }
    }
  }

  private void expired(RunSummary runSummary) {
    heading(ShownOutcome.BROKEN, "EXPIRED ENTRIES", runSummary.expired().size(), ENTRY);
    for (Group<String> group : runSummary.expired()) {
      out.println(Columns.right(group.scenarios().size(), 6) + " x  " + group.key());
    }
  }

  private void additions(List<String> additions) {
    heading(
        ShownOutcome.NOT_CHECKED,
        "NEW IN THIS RELEASE, by its document",
        additions.size(),
        "addition");
    additions.stream().limit(IN_FULL).forEach(a -> out.println(" ".repeat(10) + a));
    if (additions.size() > IN_FULL) {
      out.println(" ".repeat(10) + "and " + (additions.size() - IN_FULL) + " more: " + page);
    }
  }

  private void stale(List<RecordedDeviation> stale) {
    heading(
        ShownOutcome.NOT_CHECKED,
        "STALE DEVIATIONS, in the ledger but not seen",
        stale.size(),
        ENTRY);
    stale.forEach(e -> out.println(" ".repeat(10) + entry(e)));
  }

  private void unchecked(RunSummary runSummary) {
    groups(ShownOutcome.NOT_CHECKED, "NOT CHECKED", runSummary.unchecked());
    groups(ShownOutcome.NOT_APPLICABLE, "NOT APPLICABLE", runSummary.notApplicable());
  }

  private void groups(ShownOutcome colour, String title, List<Group<String>> groups) {
    int scenarios = groups.stream().mapToInt(group -> group.hits().size()).sum();
    String reasons = groups.size() > 1 ? ", by " + groups.size() + " reasons" : "";
    heading(colour, title, scenarios, "scenario", reasons);
    for (Group<String> group : groups) {
      out.println(Columns.right(group.hits().size(), 6) + " x  " + group.key());
      out.println(" ".repeat(10) + terminal.dim(Columns.handles(group.scenarios())));
    }
  }

  private void leftovers(List<String> leftovers) {
    heading(ShownOutcome.BROKEN, "LEFT BEHIND", leftovers.size(), "thing");
    leftovers.forEach(l -> out.println(" ".repeat(10) + l));
  }

  private void disabled(List<String> users) {
    heading(
        ShownOutcome.NOT_CHECKED,
        "DISABLED USERS, which only the login of a super administrator can delete",
        users.size(),
        "user");
    if (!users.isEmpty()) {
      Columns.wrapped(" ".repeat(10), String.join(", ", users)).forEach(out::println);
    }
  }

  private void shortfalls(List<String> shortfalls) {
    heading(ShownOutcome.BROKEN, "REACHED TOO LITTLE", shortfalls.size(), "minimum");
    shortfalls.forEach(s -> out.println(" ".repeat(10) + s));
  }

  private static String entry(RecordedDeviation entry) {
    String rules = entry.rules().isEmpty() ? "" : " (" + String.join(", ", entry.rules()) + ")";
    return entry.id() + "  " + entry.title() + rules + terms(entry);
  }

  private static String terms(RecordedDeviation entry) {
    List<String> terms =
        Stream.of(
                entry.reason(),
                entry.ticket().isEmpty() ? "" : "ticket " + entry.ticket(),
                entry.expires().isEmpty() ? "" : "until " + entry.expires())
            .filter(term -> !term.isEmpty())
            .toList();
    return terms.isEmpty() ? "" : "; accepted: " + String.join(", ", terms);
  }

  private void heading(ShownOutcome colour, String text, int count, String unit) {
    heading(colour, text, count, unit, "");
  }

  private void heading(ShownOutcome colour, String text, int count, String unit, String more) {
    if (count > 0) {
      out.println();
      out.println(terminal.paint(colour, text + ": " + Formats.of(count, unit) + more));
    }
  }

  private void indent(String text) {
    text.lines().forEach(line -> out.println(line.isEmpty() ? "" : "     " + line));
  }
}
