package io.kimaicontract.report.console;

import io.kimaicontract.report.model.Amounts;
import io.kimaicontract.report.model.Digest;
import io.kimaicontract.report.model.Digest.Group;
import io.kimaicontract.report.model.LedgerEntry;
import io.kimaicontract.report.model.Run;
import io.kimaicontract.report.model.Scenario;
import io.kimaicontract.verdict.ScenarioResult.Outcome;
import java.io.PrintStream;
import java.util.List;

/** What a run found, one section for each sort of finding; what is empty is not shown. */
final class Sections {
  private static final int IN_FULL = 20;

  private final PrintStream out;
  private final Terminal terminal;

  Sections(PrintStream out, Terminal terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  void print(Run run) {
    Digest digest = Digest.of(run);
    known("REAL DEFECTS, known", only(digest, true));
    causes(digest);
    errors(digest, run.failures());
    known("KNOWN DEVIATIONS", only(digest, false));
    stale(run.stale());
    unchecked(digest);
    leftovers(run.leftovers());
    shortfalls(run.shortfalls());
  }

  private static List<Group<LedgerEntry>> only(Digest digest, boolean defects) {
    return digest.known().stream().filter(g -> g.key().defect() == defects).toList();
  }

  private void causes(Digest digest) {
    heading(Outcome.BROKEN, "NEW VIOLATIONS", digest.causes().size());
    int number = 0;
    for (var group : digest.causes()) {
      String title = terminal.bold(" " + Text.right(++number, 2) + ") " + group.first().title());
      if (number > IN_FULL) {
        out.println(title + "  " + Amounts.of(group.scenarios().size(), "scenario"));
        continue;
      }
      out.println();
      out.println(title);
      Digest.Hit first = group.hits().get(0);
      indent(FailureText.of(first.scenario(), first.breaches()));
      indent("  behind it " + Text.behind(group.scenarios()));
    }
  }

  private void errors(Digest digest, List<String> failures) {
    int count = digest.errors().size() + failures.size();
    heading(Outcome.SUITE_ERROR, "THE SUITE ITSELF FAILED", count);
    failures.forEach(f -> out.println(" ".repeat(10) + f));
    for (Group<String> group : digest.errors()) {
      out.println();
      indent(FailureText.of(group.hits().get(0).scenario()));
      indent("  behind it " + Text.behind(group.scenarios()));
    }
  }

  private void known(String title, List<Group<LedgerEntry>> groups) {
    heading(Outcome.KNOWN_DEVIATION, title, groups.size());
    for (Group<LedgerEntry> group : groups) {
      List<Scenario> behind = group.scenarios();
      out.println(Text.right(behind.size(), 6) + " x  " + entry(group.key()));
      if (group.key().defect()) {
        out.println(" ".repeat(10) + terminal.dim(Text.handles(behind)));
      }
    }
  }

  private void stale(List<LedgerEntry> stale) {
    heading(Outcome.NOT_CHECKED, "STALE DEVIATIONS, in the ledger but not seen", stale.size());
    stale.forEach(e -> out.println(" ".repeat(10) + entry(e)));
  }

  private void unchecked(Digest digest) {
    heading(Outcome.NOT_CHECKED, "NOT CHECKED, by reason", digest.unchecked().size());
    for (Group<String> group : digest.unchecked()) {
      out.println(Text.right(group.hits().size(), 6) + " x  " + group.key());
      out.println(" ".repeat(10) + terminal.dim(Text.handles(group.scenarios())));
    }
  }

  private void leftovers(List<String> leftovers) {
    heading(Outcome.BROKEN, "LEFT BEHIND", leftovers.size());
    leftovers.forEach(l -> out.println(" ".repeat(10) + l));
  }

  private void shortfalls(List<String> shortfalls) {
    heading(Outcome.BROKEN, "REACHED TOO LITTLE", shortfalls.size());
    shortfalls.forEach(s -> out.println(" ".repeat(10) + s));
  }

  private static String entry(LedgerEntry entry) {
    String rules = entry.rules().isEmpty() ? "" : " (" + String.join(", ", entry.rules()) + ")";
    return entry.id() + "  " + entry.title() + rules;
  }

  private void heading(Outcome colour, String text, int count) {
    if (count > 0) {
      out.println();
      out.println(terminal.paint(colour, text + ": " + count));
    }
  }

  private void indent(String text) {
    text.lines().forEach(line -> out.println(line.isEmpty() ? "" : "     " + line));
  }
}
