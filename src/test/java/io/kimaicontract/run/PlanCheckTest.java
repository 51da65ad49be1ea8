package io.kimaicontract.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.verdict.result.ScenarioRef;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every planned scenario has one result. */
class PlanCheckTest {
  private static final ScenarioRef FIRST = scenario(1);
  private static final ScenarioRef SECOND = scenario(2);
  private static final List<ScenarioRef> PLAN = List.of(FIRST, SECOND);

  private final PlanCheck check = new PlanCheck(PLAN, false);

  @Test
  void whatIsAsPlannedStays() {
    List<ScenarioResult> results = List.of(conformant(SECOND), conformant(FIRST));
    assertThat(check.missing(results), empty());
    assertThat(check.single(results), is(results));
  }

  @Test
  void aScenarioWithoutAResultIsAnErrorOfTheSuite() {
    assertThat(
        check.missing(List.of(conformant(FIRST))),
        contains(
            ScenarioResult.without(
                SECOND, Outcome.SUITE_ERROR, "it was to run, and there is no result of it")));
  }

  @Test
  void anInterruptedRunOwesNoResults() {
    assertThat(
        new PlanCheck(PLAN, true).missing(List.of(conformant(FIRST))),
        contains(ScenarioResult.without(SECOND, Outcome.NOT_CHECKED, "the run was interrupted")));
  }

  @Test
  void twoResultsOfOneScenarioAreAnErrorOfTheSuite() {
    ScenarioResult other = ScenarioResult.without(FIRST, Outcome.NOT_CHECKED, "why");
    assertThat(
        check.single(List.of(conformant(FIRST), conformant(SECOND), other)),
        contains(
            conformant(FIRST)
                .suiteError(
                    "2 results of a scenario that was to run 1 times: CONFORMANT, NOT_CHECKED",
                    List.of()),
            conformant(SECOND)));
  }

  @Test
  void aResultThatWasNotPlannedIsAnErrorOfTheSuite() {
    ScenarioRef stranger = scenario(3);
    assertThat(
        check.single(List.of(conformant(stranger))),
        contains(
            conformant(stranger)
                .suiteError(
                    "1 results of a scenario that was to run 0 times: CONFORMANT", List.of())));
  }

  @Test
  void whatIsPlannedTwiceHasTwoResults() {
    PlanCheck twice = new PlanCheck(List.of(FIRST, FIRST), false);
    List<ScenarioResult> both = List.of(conformant(FIRST), conformant(FIRST));
    assertThat(twice.single(both), is(both));
    assertThat(twice.missing(both), empty());
    assertThat(twice.missing(List.of(conformant(FIRST))).size(), is(1));
  }

  private static ScenarioRef scenario(int line) {
    return new ScenarioRef("XX-0" + line, "S", "F", "R", "features/f.feature", line);
  }

  private static ScenarioResult conformant(ScenarioRef scenario) {
    return ScenarioResult.without(scenario, Outcome.CONFORMANT, "");
  }
}
