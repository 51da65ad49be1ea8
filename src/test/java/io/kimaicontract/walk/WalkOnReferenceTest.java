package io.kimaicontract.walk;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.kimaicontract.http.Secret;
import io.kimaicontract.mutant.engine.FilledReference;
import io.kimaicontract.reference.MemoryKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.run.ContractRun;
import io.kimaicontract.run.ReferenceRun;
import io.kimaicontract.run.RunListeners;
import io.kimaicontract.run.cucumber.Selection;
import io.kimaicontract.target.Credentials;
import io.kimaicontract.target.Reading;
import io.kimaicontract.verdict.Ledger;
import io.kimaicontract.verdict.result.ExitCode;
import io.kimaicontract.verdict.result.RunListener;
import io.kimaicontract.verdict.result.RunReport;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import io.kimaicontract.web.TargetConnection;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reference with records is walked by whatever account is given, and stays as it was. */
class WalkOnReferenceTest {
  private static final Selection WALK =
      new Selection(List.of("classpath:features"), Optional.of("@walk"), Optional.empty());

  private final MemoryKimai kimai = MemoryKimai.of(ReferenceOptions.documented());

  @BeforeEach
  void fill() {
    FilledReference.fill(kimai);
  }

  @Test
  void theLoginOfASuperAdministratorAndTokensOfOthers() {
    String before = state();
    RunReport report = run(FilledReference.byLogin(kimai, false));

    assertGreen(report);
    assertThat(outcomes(report), is(Map.of(Outcome.CONFORMANT, 10L)));
    assertThat(state(), is(before));
  }

  @Test
  void aTokenAlone() {
    String before = state();
    Secret token = new Secret(FilledReference.token("anna"));
    RunReport report =
        run(
            FilledReference.connection(
                kimai,
                new Credentials(null, null, token.reveal(), null, null),
                false,
                false,
                new Reading(5, List.of(), false)));

    assertGreen(report);
    assertThat(
        report.run().count(Outcome.CONFORMANT) + report.run().count(Outcome.KNOWN_DEVIATION),
        is(10L));
    assertThat(state(), is(before));
  }

  @Test
  void theLoginOfATeamleadWithOrWithoutReadOnly() {
    for (boolean writes : List.of(false, true)) {
      RunReport report = run(login("tony_t", writes));

      assertGreen(report);
      assertThat(report.run().count(Outcome.CONFORMANT), is(greaterThan(8L)));
    }
  }

  @Test
  void theLoginOfAPlainUserWithOrWithoutReadOnly() {
    for (boolean writes : List.of(false, true)) {
      RunReport report = run(login("john_j", writes));

      assertGreen(report);
      assertThat(report.run().count(Outcome.CONFORMANT), is(greaterThan(7L)));
    }
  }

  @Test
  void aRunThatMakesRecordsOfItsOwnNeedsNoWalk() {
    RunReport report = run(login(kimai.superAdministrator().username(), true));

    assertThat(
        report.run().scenarios().stream().map(ScenarioResult::reason).toList(),
        everyItem(startsWith("not applicable: the run makes records of its own")));
  }

  private TargetConnection login(String username, boolean writes) {
    String password =
        username.equals(kimai.superAdministrator().username())
            ? kimai.superAdministrator().password()
            : FilledReference.PASSWORD;
    return FilledReference.connection(
        kimai,
        new Credentials(username, password, null, null, null),
        false,
        writes,
        new Reading(5, List.of(), false));
  }

  private static RunReport run(TargetConnection connection) {
    return new ContractRun(connection, ReferenceRun.runPlan(WALK, Ledger.builtIn(), 1))
        .run(RunListeners.of(new RunListener() {}));
  }

  private static void assertGreen(RunReport report) {
    assertThat(
        report.run().scenarios().stream()
            .filter(r -> r.outcome() == Outcome.BROKEN || r.outcome() == Outcome.SUITE_ERROR)
            .map(r -> r.scenario().title() + ": " + r.reason() + r.violations())
            .toList(),
        is(List.of()));
    assertThat(report.exitCode(), is(ExitCode.CONFORMANT));
  }

  private static Map<Outcome, Long> outcomes(RunReport report) {
    return report.run().scenarios().stream()
        .collect(Collectors.groupingBy(ScenarioResult::outcome, Collectors.counting()));
  }

  private String state() {
    return Arrays.stream(RecordType.values())
        .filter(type -> type != RecordType.TOKEN)
        .map(type -> type + " " + kimai.state().of(type).all())
        .collect(Collectors.joining("\n"))
        .replaceAll("(, )?\\w+=\\[](, )?", "");
  }
}
