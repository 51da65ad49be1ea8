package io.kimaicontract.report.model;

import io.kimaicontract.verdict.ScenarioResult.Outcome;
import java.util.ArrayList;
import java.util.List;

/** Says in one line what a run came to, no more than was checked. */
public final class Conclusion {
  /** How the reason begins when the target's version does not have what a scenario asks for. */
  private static final String NOT_APPLICABLE = "not applicable";

  private Conclusion() {}

  /** The line. */
  public static String of(Run run) {
    int broken = run.with(Outcome.BROKEN).size();
    int errors = run.with(Outcome.SUITE_ERROR).size();
    String failed = "the suite itself failed in " + Amounts.of(errors, "scenario");
    if (broken > 0) {
      int causes = Digest.of(run).causes().size();
      return "NOT CONFORMANT: "
          + Amounts.of(causes, "new violation")
          + " in "
          + Amounts.of(broken, "scenario")
          + (errors > 0 ? "; " + failed : "");
    }
    if (errors > 0) {
      return "NO VERDICT: " + failed;
    }
    if (run.scenarios().size() == run.with(Outcome.NOT_CHECKED).size()) {
      return "NO VERDICT: nothing was checked" + limits(run);
    }
    return "CONFORMANT"
        + farAs(run)
        + known(run)
        + shortfalls(run)
        + leftovers(run)
        + disabled(run);
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
    int unchecked =
        (int)
            run.with(Outcome.NOT_CHECKED).stream()
                .filter(s -> !s.reason().startsWith(NOT_APPLICABLE))
                .count();
    if (unchecked > 0) {
      limits.add(Amounts.of(unchecked, "scenario") + " not checked");
    }
    return limits.isEmpty() ? "" : " (" + String.join("; ", limits) + ")";
  }

  private static String known(Run run) {
    int known = run.known().size();
    return known == 0 ? "" : ", " + Amounts.of(known, "known deviation") + " excepted";
  }

  private static String shortfalls(Run run) {
    int missed = run.shortfalls().size();
    return missed == 0 ? "" : ", but the run missed " + Amounts.of(missed, "minimum");
  }

  private static String leftovers(Run run) {
    int left = run.leftovers().size();
    return left == 0 ? "" : "; " + Amounts.of(left, "thing") + " could not be removed";
  }

  private static String disabled(Run run) {
    int users = run.disabledUsers().size();
    return users == 0 ? "" : "; " + Amounts.of(users, "user") + " left, disabled";
  }
}
