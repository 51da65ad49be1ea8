package io.kimaicontract.report.text;

import io.kimaicontract.verdict.finding.Findings;
import io.kimaicontract.verdict.result.ExitCode;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the verdict of a run in one line, limited to what was checked. */
public final class VerdictLine {
  private VerdictLine() {}

  /** The line. */
  public static String of(Run run) {
    String violations = violations(run);
    if (run.has(ExitCode.INTERRUPTED)) {
      return "INTERRUPTED: " + judged(run) + violations + suite(run) + leftovers(run);
    }
    if (run.has(ExitCode.TARGET_UNUSABLE)) {
      return "TARGET LOST: "
          + judged(run)
          + violations
          + suite(run)
          + leftovers(run)
          + "; "
          + (run.lost().isEmpty() ? unjudged(run) : run.lost());
    }
    if (!suite(run).isEmpty()) {
      return "SUITE ERROR: " + suite(run).substring(2) + violations + leftovers(run);
    }
    if (!violations.isEmpty()) {
      return "NOT CONFORMANT: " + violations.substring(2) + leftovers(run);
    }
    if (run.has(ExitCode.NOTHING_CHECKED)) {
      return "NO VERDICT: " + nothing(run) + limits(run) + leftovers(run);
    }
    return "CONFORMANT"
        + farAs(run)
        + known(run)
        + shortfalls(run)
        + leftovers(run)
        + disabled(run);
  }

  /** The exit code with its meaning, and those that apply beside it. */
  public static String exit(Run run) {
    String others =
        run.exits().stream()
            .filter(e -> e.code() != run.exit().code())
            .map(Run.Exit::sentence)
            .collect(Collectors.joining("; "));
    return run.exit().sentence() + (others.isEmpty() ? "" : " (also " + others + ")");
  }

  /** How many scenarios ran, of a run that did not come to its end; else nothing. */
  public static Optional<String> ran(Run run) {
    int all = run.scenarios().size();
    return run.ran() == all
        ? Optional.empty()
        : Optional.of(run.ran() + " of " + Formats.of(all, "scenario") + " ran");
  }

  /** The outcome that gives its colour. */
  public static ShownOutcome tone(Run run) {
    return tone(run.exit().code());
  }

  /** The outcome that gives a run with the exit code its colour. */
  public static ShownOutcome tone(int exitCode) {
    return switch (exitCode) {
      case 0 -> ShownOutcome.CONFORMANT;
      case 4 -> ShownOutcome.KNOWN_DEVIATION;
      case 5 -> ShownOutcome.NOT_CHECKED;
      case 7 -> ShownOutcome.SUITE_ERROR;
      default -> ShownOutcome.BROKEN;
    };
  }

  /** The scenarios by what was said of them, such as {@code 3 conformant, 1 not checked}. */
  public static String totals(Run run) {
    String counts =
        ShownOutcome.in(run).stream()
            .map(shown -> shown.among(run.scenarios()).size() + " " + shown.words())
            .filter(count -> !count.startsWith("0 "))
            .collect(Collectors.joining(", "));
    return Formats.of(run.scenarios().size(), "scenario") + (counts.isEmpty() ? "" : ": " + counts);
  }

  private static String judged(Run run) {
    long judged = run.scenarios().stream().filter(s -> ShownOutcome.of(s).isJudged()).count();
    return judged + " of " + Formats.of(run.scenarios().size(), "scenario") + " judged";
  }

  private static String violations(Run run) {
    long in = run.scenarios().stream().filter(s -> !s.violations().isEmpty()).count();
    if (in == 0) {
      return "";
    }
    int causes = Findings.of(run.scenarios()).size();
    return "; " + Formats.of(causes, "new violation") + " in " + Formats.of(in, "scenario");
  }

  private static String suite(Run run) {
    List<String> where = new ArrayList<>();
    int errors = run.with(Outcome.SUITE_ERROR).size();
    if (errors > 0) {
      where.add("in " + Formats.of(errors, "scenario"));
    }
    if (!run.failures().isEmpty()) {
      where.add("outside the scenarios");
    }
    return where.isEmpty() ? "" : "; the suite itself failed " + String.join(" and ", where);
  }

  private static String unjudged(Run run) {
    return Formats.of(run.with(Outcome.TARGET_TROUBLE).size(), "scenario")
        + " not judged: target trouble";
  }

  private static String nothing(Run run) {
    int unchecked = run.with(Outcome.NOT_CHECKED).size() + run.with(Outcome.TARGET_TROUBLE).size();
    boolean judged = run.scenarios().size() > unchecked;
    return judged ? "no operation was reached" : "nothing was checked";
  }

  private static String farAs(Run run) {
    String limits = limits(run);
    return limits.isEmpty() ? "" : " as far as checked" + limits;
  }

  private static String limits(Run run) {
    List<String> limits = new ArrayList<>();
    if (!run.narrowed().isEmpty()) {
      limits.add("narrowed by " + run.narrowed());
    }
    int unchecked = ShownOutcome.NOT_CHECKED.among(run.scenarios()).size();
    if (unchecked > 0) {
      limits.add(Formats.of(unchecked, "scenario") + " not checked");
    }
    if (run.count(Outcome.TARGET_TROUBLE) > 0) {
      limits.add(unjudged(run));
    }
    return limits.isEmpty() ? "" : " (" + String.join("; ", limits) + ")";
  }

  private static String known(Run run) {
    int known = run.known().size();
    return known == 0 ? "" : ", " + Formats.of(known, "known deviation") + " excepted";
  }

  private static String shortfalls(Run run) {
    int missed = run.shortfalls().size();
    return missed == 0 ? "" : ", but the run missed " + Formats.of(missed, "minimum");
  }

  private static String leftovers(Run run) {
    int left = run.leftovers().size();
    return left == 0 ? "" : "; " + Formats.of(left, "thing") + " could not be removed";
  }

  private static String disabled(Run run) {
    int users = run.disabledUsers().size();
    return users == 0 ? "" : "; " + Formats.of(users, "user") + " left, disabled";
  }
}
