package io.kimaicontract.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.http.Json;
import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Interceptor;
import io.kimaicontract.reference.store.ReferenceState;
import io.kimaicontract.run.cucumber.Selection;
import io.kimaicontract.verdict.Ledger;
import io.kimaicontract.verdict.result.ExitCode;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.RunListener;
import io.kimaicontract.verdict.result.RunReport;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A changed permission is judged by, and a changed setting may excuse what it can cause. */
class CustomizationFilterTest {
  private static final Interceptor NOTHING_IS_DELETED =
      (call, next) ->
          call.method().equals("DELETE") && call.path().startsWith("/api/timesheets/")
              ? new Answer(204, Map.of(), "")
              : next.handle(call);
  private static final Interceptor NO_OVERLAP =
      (call, next) -> {
        if (call.path().equals("/en/admin/system-config/")) {
          return Answer.html(200, settings("timesheet.rules.allow_overlapping_records", ""));
        }
        return call.method().equals("POST") && call.path().equals("/api/timesheets")
            ? Answer.json(400, Json.of(Map.of("code", 400, "message", "Bad Request")))
            : next.handle(call);
      };

  @Test
  void whatFollowsFromAPermissionIsChecked() {
    RunReport report =
        run(
            Interceptor.none(),
            state -> state.permit("ROLE_USER", "delete_own_timesheet", false),
            "\\[TS-27]");
    Run verdict = report.run();

    assertThat(report.exitCode(), is(ExitCode.CONFORMANT));
    assertThat(reasons(verdict), is(List.of()));
    assertThat(verdict.count(Outcome.CONFORMANT), is(4L));
  }

  @Test
  void withoutAChangeItIsJudged() {
    assertThat(
        run(NOTHING_IS_DELETED, state -> {}, "\\[TS-27]").exitCode(), is(ExitCode.NEW_VIOLATIONS));
  }

  @Test
  void aChangeOfAnotherRoleOrResourceExcusesNothing() {
    RunReport report =
        run(
            NOTHING_IS_DELETED,
            state -> {
              state.permit("ROLE_TEAMLEAD", "delete_other_timesheet", false);
              state.permit("ROLE_USER", "view_tag", true);
            },
            "\\[TS-27] John");

    assertThat(report.exitCode(), is(ExitCode.NEW_VIOLATIONS));
  }

  @Test
  void aServerErrorIsJudgedWhateverWasChanged() {
    Interceptor failing =
        (call, next) ->
            call.method().equals("DELETE") && call.path().startsWith("/api/timesheets/")
                ? Answer.json(500, Json.of(Map.of()))
                : next.handle(call);
    RunReport report =
        run(
            failing,
            state -> state.permit("ROLE_USER", "edit_own_timesheet", false),
            "\\[TS-27] John");

    assertThat(report.exitCode(), is(ExitCode.NEW_VIOLATIONS));
  }

  @Test
  void whatASettingRefusesIsNotChecked() {
    Run verdict = run(NO_OVERLAP, state -> {}, "\\[TS-27]").run();

    assertThat(verdict.count(Outcome.BROKEN) + verdict.count(Outcome.SUITE_ERROR), is(0L));
    assertThat(
        reasons(verdict),
        everyItem(containsString("timesheet.rules.allow_overlapping_records is '0'")));
    assertThat(reasons(verdict), hasItem(containsString("it fails, and may for")));
  }

  private static String settings(String name, String more) {
    String stem = "system_configuration_form_timesheet[configuration][2]";
    return "<form><input type=\"hidden\" name=\"%s[name]\" value=\"%s\"><input type=\"checkbox\" name=\"%s[value]\" value=\"1\"%s></form>"
        .formatted(stem, name, stem, more);
  }

  private static List<String> reasons(Run verdict) {
    return verdict.scenarios().stream()
        .filter(r -> r.outcome() == Outcome.NOT_CHECKED)
        .map(ScenarioResult::reason)
        .toList();
  }

  private static RunReport run(
      Interceptor interceptor, Consumer<ReferenceState> change, String name) {
    ReferenceOptions options = ReferenceOptions.documented().withTampering(interceptor);
    try (ReferenceKimai reference = ReferenceKimai.start(options)) {
      change.accept(reference.state());
      Selection selection = Selection.of(Optional.empty(), Optional.of(name));
      return new ContractRun(
              ReferenceRun.connection(reference),
              ReferenceRun.runPlan(selection, Ledger.empty(), 2))
          .run(RunListeners.of(new RunListener() {}));
    }
  }
}
