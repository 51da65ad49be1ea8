package io.kimaicontract.run.installation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import io.kimaicontract.reference.MemoryKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.run.ReferenceRun;
import io.kimaicontract.run.cucumber.Selection;
import io.kimaicontract.verdict.Ledger;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import io.kimaicontract.verdict.result.SkipReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The contract on installations that somebody has configured: no false finding, and at most one in
 * twenty of the scenarios that apply is not checked.
 */
class ConfiguredInstallationsTest {
  private static final int ONE_IN = 16;

  /** Installations as they were found, with the part of the contract that their settings touch. */
  private enum Installation {
    OWN_DEFAULTS(
        "2.65",
        "resources/users resources/customers resources/projects resources/timesheets",
        """
        theme.color_choices=Rot|#ff0000,Blau|#0000ff,#00ff00
        defaults.user.language=de
        defaults.user.timezone=Asia/Kolkata
        defaults.customer.country=IN
        defaults.customer.timezone=Asia/Kolkata
        defaults.customer.currency=INR
        timesheet.rounding.default.begin=15
        timesheet.rounding.default.end=15
        timesheet.rounding.default.mode=closest
        timesheet.active_entries.hard_limit=3
        timesheet.rules.allow_future_times=0
        timesheet.default_begin=08:00
        customer.number_format=K-{Y}-{cc,5}
        project.number_format=P-{pc,3}
        project.copy_teams_on_create=1
        """),
    PUNCH(
        "2.65",
        "",
        """
        timesheet.mode=punch
        timesheet.rules.allow_overlapping_records=0
        timesheet.rules.allow_zero_duration=0
        timesheet.rules.long_running_duration=480
        timesheet.rules.break_time_active=1
        timesheet.rules.require_activity=0
        """),
    FIXED_BEGIN(
        "2.66",
        "resources/timesheets rules",
        """
        timesheet.mode=duration_fixed_begin
        timesheet.default_begin=00:00
        timesheet.rules.lockdown_period_start=first day of last month 00:00:00
        timesheet.rules.lockdown_period_end=last day of last month 23:59:59
        timesheet.rules.lockdown_grace_period=+10 days
        timesheet.rules.allow_overbooking_budget=0
        """);

    private final String release;
    private final String features;
    private final String settings;

    Installation(String release, String features, String settings) {
      this.release = release;
      this.features = features;
      this.settings = settings;
    }

    private MemoryKimai kimai() {
      Map<String, String> changes = new TreeMap<>();
      settings.lines().map(line -> line.split("=", 2)).forEach(p -> changes.put(p[0], p[1]));
      return MemoryKimai.of(ReferenceOptions.like(release).withSettings(changes));
    }

    private Selection selection() {
      return features.isEmpty()
          ? Selection.of(Optional.empty(), Optional.empty())
          : new Selection(
              List.of(features.split(" ")).stream().map(f -> "classpath:features/" + f).toList(),
              Optional.empty(),
              Optional.empty());
    }
  }

  @ParameterizedTest
  @EnumSource
  void isJudged(Installation installation) {
    List<ScenarioResult> results =
        ReferenceRun.inMemory(installation.kimai(), installation.selection(), Ledger.builtIn())
            .run()
            .scenarios();
    List<String> wrong = titles(results, Outcome.BROKEN);
    wrong.addAll(titles(results, Outcome.SUITE_ERROR));
    List<ScenarioResult> applicable =
        results.stream().filter(r -> !SkipReason.of(r.reason()).isNotApplicable()).toList();
    List<String> unchecked = titles(applicable, Outcome.NOT_CHECKED);

    assertThat(wrong, empty());
    assertThat(applicable.size(), greaterThan(200));
    assertThat(
        unchecked.toString(), unchecked.size(), is(lessThanOrEqualTo(applicable.size() / ONE_IN)));
  }

  private static List<String> titles(List<ScenarioResult> results, Outcome outcome) {
    List<String> titles = new ArrayList<>();
    results.stream()
        .filter(result -> result.outcome() == outcome)
        .forEach(result -> titles.add(result.scenario().title() + ": " + result.reason()));
    return titles;
  }
}
