package io.kimaicontract.mutant;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Configured;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.MutantRunner;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.resources.timesheets.TimesheetsCatalogue;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On an installation in the mode punch faults are noticed as on a fresh one. */
class ConfiguredMutantsTest {
  private static final Map<String, String> PUNCH =
      Map.of(
          "timesheet.mode", "punch",
          "timesheet.rules.allow_zero_duration", "0",
          "timesheet.rules.break_time_active", "1");
  private static final List<String> FEATURES =
      List.of("resources/timesheets/filtering", "resources/timesheets/searching");

  /** Their scenarios need a timesheet that is started, which the mode has a hand in. */
  private static final Set<String> EXCUSED = Set.of("TL-92", "TL-93");

  static Stream<Mutant> mutants() {
    return TimesheetsCatalogue.all().stream()
        .filter(one -> FEATURES.contains(one.feature()) && !EXCUSED.contains(one.kills()));
  }

  @ParameterizedTest
  @MethodSource("mutants")
  void areNoticed(Mutant mutant) {
    assertThat(broken(mutant.mutation(), mutant.location()), is(not(empty())));
  }

  @Test
  void aHealthyOneIsClean() {
    FEATURES.forEach(
        feature ->
            assertThat(
                broken(Mutation.none(), "classpath:features/" + feature + ".feature"), empty()));
  }

  @Test
  void theModesOwnRuleIsHeldWherePlainUsersGiveTimes() {
    Mutation careless =
        Configured.in(CallMatcher.path("POST /api/timesheets").and(CallMatcher.by("john")))
            .taking("timesheet.mode", "punch", "default");

    assertThat(broken(careless, "classpath:features/rules/html5-input.feature"), is(not(empty())));
  }

  private static List<String> broken(Mutation mutation, String feature) {
    return MutantRunner.runConfigured(PUNCH, mutation, List.of(feature)).stream()
        .filter(result -> result.outcome() == Outcome.BROKEN)
        .map(ScenarioResult::scenario)
        .map(scenario -> scenario.title())
        .toList();
  }
}
