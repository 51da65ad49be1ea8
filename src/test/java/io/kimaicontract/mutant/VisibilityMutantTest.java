package io.kimaicontract.mutant;

import static io.kimaicontract.mutant.engine.Mutation.objects;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.MutantRunner;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.verdict.result.RecordedViolation;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Since 2.66, rates and budgets are there for whoever may see them, and for nobody else. */
class VisibilityMutantTest {
  private static final String RELEASE = "2.66.0";
  private static final String SHEETS = "resources/timesheets/";
  private static final String TEAMS = "resources/teams/";
  private static final String JOHN = " for John (user), who lacks view_rate_own_timesheet";

  /** Rates of one's own reach John, or are null where he should not have them. */
  static Stream<Arguments> rates() {
    return Stream.of(
        Arguments.of(
            SHEETS + "listing",
            objects(by("john", "GET /api/timesheets"), one -> one.put("rate", 30)),
            "GET /api/timesheets /rate is present" + JOHN),
        Arguments.of(
            SHEETS + "recent-and-active",
            objects(by("john", "GET /api/timesheets/recent"), one -> one.put("internalRate", 30)),
            "GET /api/timesheets/recent /internalRate is present" + JOHN),
        Arguments.of(
            SHEETS + "recent-and-active",
            objects(by("john", "GET /api/timesheets/active"), one -> one.put("rate", 30)),
            "GET /api/timesheets/active /rate is present" + JOHN),
        Arguments.of(
            SHEETS + "favourites",
            objects(by("john", "GET /api/favorites/timesheets"), one -> one.put("rate", 30)),
            "GET /api/favorites/timesheets /rate is present" + JOHN),
        Arguments.of(
            SHEETS + "actions-by-role",
            objects(
                by("john", "PATCH /api/timesheets/\\d+/duplicate"),
                one -> one.put("hourlyRate", 30)),
            "PATCH /api/timesheets/{id}/duplicate /hourlyRate is present" + JOHN),
        Arguments.of(
            SHEETS + "restarting",
            objects(
                by("john", "PATCH /api/timesheets/\\d+/restart"), one -> one.put("fixedRate", 30)),
            "PATCH /api/timesheets/{id}/restart /fixedRate is present" + JOHN),
        Arguments.of(
            SHEETS + "creating",
            objects(by("john", "POST /api/timesheets"), one -> one.putNull("fixedRate")),
            "POST /api/timesheets /fixedRate is null" + JOHN),
        Arguments.of(
            SHEETS + "actions",
            objects(by("john", "PATCH /api/timesheets/\\d+/stop"), one -> one.putNull("rate")),
            "PATCH /api/timesheets/{id}/stop /rate is null" + JOHN),
        Arguments.of(
            SHEETS + "roles",
            objects(by("anna", "GET /api/timesheets/\\d+"), one -> one.remove("rate")),
            "GET /api/timesheets/{id} /rate is missing for Anna (administrator), who has"
                + " view_rate_other_timesheet"));
  }

  /** Budgets reach members of a team, or are not there for those who may see them. */
  static Stream<Arguments> budgets() {
    return Stream.of(
        Arguments.of(
            TEAMS + "access",
            objects(by("john", "GET /api/projects"), one -> one.put("budget", 9)),
            "GET /api/projects /budget is present for John (user), who lacks budget_project"),
        Arguments.of(
            TEAMS + "access",
            objects(by("john", "GET /api/customers"), one -> one.put("timeBudget", 9)),
            "GET /api/customers /timeBudget is present for John (user), who lacks time_customer"),
        Arguments.of(
            TEAMS + "access",
            objects(by("john", "GET /api/activities"), one -> one.put("budgetType", "month")),
            "GET /api/activities /budgetType is present for John (user), who lacks"
                + " budget_activity and time_activity"),
        Arguments.of(
            TEAMS + "access",
            objects(by("john", "GET /api/projects"), one -> one.putNull("budget")),
            "GET /api/projects /budget is null for John (user), who lacks budget_project"),
        Arguments.of(
            TEAMS + "access",
            objects(by("john", "GET /api/projects"), one -> one.remove("timeBudget")),
            "GET /api/projects /timeBudget is missing for John (user), who has time_team_project"),
        Arguments.of(
            TEAMS + "access",
            objects(by("tony", "GET /api/customers"), one -> one.remove("budget")),
            "GET /api/customers /budget is missing for Tony (teamlead), who has"
                + " budget_teamlead_customer"),
        Arguments.of(
            TEAMS + "access",
            objects(by("anna", "GET /api/customers"), one -> one.remove("budget")),
            "GET /api/customers /budget is missing for Anna (administrator), who has"
                + " budget_customer"),
        Arguments.of(
            "rules/roles/teamlead",
            objects(by("tony", "GET /api/projects/\\d+"), one -> one.remove("budget")),
            "GET /api/projects/{id} /budget is missing for Tony (teamlead), who has"
                + " budget_teamlead_project"),
        Arguments.of(
            "resources/projects/copies",
            objects(
                by("anna", "POST /api/projects/\\d+/duplicate"), one -> one.remove("budgetType")),
            "POST /api/projects/{id}/duplicate /budgetType is missing for Anna (administrator),"
                + " who has budget_project"),
        Arguments.of(
            "resources/activities/activities",
            objects(by("tony", "POST /api/activities"), one -> one.put("budget", 9)),
            "POST /api/activities /budget is present for Tony (teamlead), who lacks"
                + " budget_activity"));
  }

  @ParameterizedTest
  @MethodSource({"rates", "budgets"})
  void isFound(String feature, Mutation mutation, String title) {
    assertThat(titles(results(feature, mutation)), hasItem(title));
  }

  @Test
  void aHealthyReleaseIsClean() {
    List<String> features = List.of(SHEETS, TEAMS, "resources/invoices/invoices.feature");
    assertThat(
        titles(
            MutantRunner.runLike(
                RELEASE,
                Mutation.none(),
                features.stream().map(name -> "classpath:features/" + name).toList())),
        is(Set.of()));
  }

  private static Predicate<io.kimaicontract.reference.http.Call> by(String person, String call) {
    return CallMatcher.path(call).and(CallMatcher.by(person));
  }

  private static List<ScenarioResult> results(String feature, Mutation mutation) {
    return MutantRunner.runLike(
        RELEASE, mutation, List.of("classpath:features/" + feature + ".feature"));
  }

  /** The violations, without positions in lists and without what was expected instead. */
  private static Set<String> titles(List<ScenarioResult> results) {
    return results.stream()
        .filter(result -> result.outcome() == Outcome.BROKEN)
        .flatMap(result -> result.violations().stream())
        .map(RecordedViolation::title)
        .map(title -> title.replaceAll(", (?:not|but should be) .*", "").replaceAll("/\\d+/", "/"))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
