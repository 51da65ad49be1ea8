package io.kimaicontract.run.installation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import io.kimaicontract.mutant.engine.DirectTransport;
import io.kimaicontract.reference.MemoryKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.reference.http.Interceptor;
import io.kimaicontract.reference.store.ReferenceState;
import io.kimaicontract.run.ContractRun;
import io.kimaicontract.run.ReferenceRun;
import io.kimaicontract.run.RunListeners;
import io.kimaicontract.run.cucumber.Selection;
import io.kimaicontract.verdict.ExchangeLog;
import io.kimaicontract.verdict.Ledger;
import io.kimaicontract.verdict.result.ExitCode;
import io.kimaicontract.verdict.result.RunListener;
import io.kimaicontract.verdict.result.RunReport;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Installations whose roles were given permissions, and had some taken away: each change is
 * checked, and a Kimai that ignores one is found by a scenario.
 */
class ChangedPermissionsTest {
  private static final String ADMINISTRATORS_OF_TEAMS =
      """
      -ADMIN view_all_data
      -ADMIN delete_customer
      -TEAMLEAD view_other_timesheet
      -USER delete_own_timesheet
      -ADMIN edit_rate_other_timesheet
      -TEAMLEAD create_activity
      +USER edit_export_own_timesheet
      +TEAMLEAD create_customer
      +TEAMLEAD view_team
      +ADMIN view_user
      +TEAMLEAD edit_rate_own_timesheet
      +USER delete_tag
      """;
  private static final String USERS_WHO_SEE_MORE =
      """
      -ADMIN edit_customer
      -ADMIN view_team
      -TEAMLEAD create_other_timesheet
      -TEAMLEAD edit_export_own_timesheet
      -USER create_tag
      -USER start_own_timesheet
      +USER view_other_timesheet
      +TEAMLEAD edit_team
      +TEAMLEAD view_activity
      +USER edit_rate_own_timesheet
      +ADMIN view_other_profile
      +TEAMLEAD comments_customer
      """;

  @ParameterizedTest
  @CsvSource({
    "2.24.0, ADMINISTRATORS_OF_TEAMS",
    "2.66.0, ADMINISTRATORS_OF_TEAMS",
    "2.24.0, USERS_WHO_SEE_MORE",
    "2.66.0, USERS_WHO_SEE_MORE"
  })
  void areNoViolationAndHardlyKeepAnythingFromBeingChecked(String version, String changes) {
    MemoryKimai kimai = MemoryKimai.of(ReferenceOptions.like(version));
    set(kimai.state(), lines(changes));

    RunReport report = run(kimai, Optional.empty());

    assertThat(ids(report, Outcome.BROKEN), anEmptyMap());
    assertThat(report.exitCode(), is(ExitCode.CONFORMANT));
    long notChecked = ids(report, Outcome.NOT_CHECKED).values().stream().mapToLong(n -> n).sum();
    long applicable =
        report.run().scenarios().stream().filter(result -> !result.isNotApplicable()).count();
    assertThat(100 * notChecked / applicable, lessThan(5L));
    assertThat(report.run().leftovers(), is(List.of()));
  }

  /** Its page of roles shows the change, and its API does not keep to it. */
  @ParameterizedTest
  @CsvSource({
    "-TEAMLEAD view_other_timesheet, TS-24",
    "-TEAMLEAD view_other_timesheet, TL-42",
    "-USER delete_own_timesheet, TS-27",
    "-ADMIN view_all_data, TM-40",
    "-ADMIN view_all_data, TL-43",
    "-ADMIN delete_customer, CU-30",
    "-ADMIN edit_rate_other_timesheet, TS-17",
    "-TEAMLEAD create_activity, AC-07",
    "-USER start_own_timesheet, TS-93",
    "-USER create_tag, TG-01",
    "+USER edit_export_own_timesheet, TR-14",
    "+USER view_other_timesheet, TR-02",
    "+USER delete_tag, TG-05",
    "+TEAMLEAD create_customer, CU-05",
    "+TEAMLEAD view_team, TM-35",
    "+TEAMLEAD edit_rate_own_timesheet, TS-07",
    "+ADMIN view_user, US-04"
  })
  void thatAreIgnoredAreFound(String change, String scenario) {
    RunReport report = run(ignoring(change), Optional.of("\\[" + scenario + "]"));

    assertThat(ids(report, Outcome.BROKEN).keySet(), hasItem(scenario));
  }

  private static MemoryKimai ignoring(String change) {
    AtomicReference<@Nullable ReferenceState> kept = new AtomicReference<>();
    String back = (change.startsWith("+") ? "-" : "+") + change.substring(1);
    Interceptor pretending =
        (call, next) -> {
          if (!call.path().endsWith("/admin/permissions")) {
            return next.handle(call);
          }
          ReferenceState state = Objects.requireNonNull(kept.get());
          set(state, List.of(change));
          try {
            return next.handle(call);
          } finally {
            set(state, List.of(back));
          }
        };
    MemoryKimai kimai = MemoryKimai.of(ReferenceOptions.documented().withTampering(pretending));
    kept.set(kimai.state());
    return kimai;
  }

  private static List<String> lines(String changes) {
    return (changes.equals("USERS_WHO_SEE_MORE") ? USERS_WHO_SEE_MORE : ADMINISTRATORS_OF_TEAMS)
        .lines()
        .toList();
  }

  private static void set(ReferenceState state, List<String> changes) {
    for (String change : changes) {
      String[] words = change.substring(1).split(" ", 2);
      state.permit("ROLE_" + words[0], words[1], change.startsWith("+"));
    }
  }

  private static Map<String, Long> ids(RunReport report, Outcome outcome) {
    return report.run().scenarios().stream()
        .filter(result -> result.outcome() == outcome && !result.isNotApplicable())
        .map(ScenarioResult::scenario)
        .collect(Collectors.groupingBy(scenario -> scenario.id(), Collectors.counting()));
  }

  private static RunReport run(MemoryKimai kimai, Optional<String> name) {
    Selection selection = Selection.of(Optional.empty(), name);
    return new ContractRun(
            DirectTransport.connection(kimai, false),
            ReferenceRun.runPlan(selection, Ledger.builtIn(), 1))
        .run(RunListeners.of(new RunListener() {}, ExchangeLog.NONE));
  }
}
