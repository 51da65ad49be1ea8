package io.kimaicontract.cli;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.run.Conduct;
import io.kimaicontract.run.RunOptions;
import io.kimaicontract.run.cucumber.ScenarioRun;
import io.kimaicontract.run.cucumber.ShardFilter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which scenarios a run takes, as the command line says it. */
class ScopeArgumentsTest {
  @TempDir Path directory;

  @Test
  void theListNeedsNoTarget() {
    CapturedTerminal terminal = new CapturedTerminal(directory);

    assertThat(terminal.run("run", "--list", "--name", "TS-31"), is(0));
    assertThat(
        terminal.out(),
        is(
            "TS-31\tJohn stops his running timesheet\t@writes\t"
                + "features/resources/timesheets/actions.feature:7\n"));
    assertThat(terminal.runs, hasSize(0));
  }

  @ParameterizedTest
  @CsvSource({"2/5, , , 2, 5", "auto, 3, 4, 3, 4", "auto, , 1, 1, 1"})
  void shards(String given, String index, String total, int number, int count) {
    CapturedTerminal terminal = gitLab(index, total);

    assertThat(terminal.err(), terminal.run("run", "--shard", given), is(0));
    assertThat(
        terminal.runs.get(0).scope().filters(),
        is(List.of(new ShardFilter(number, count, Map.of()))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--shard 0/5               | --shard is '0/5'; write the part and how many there are, such as 2/5, or auto",
        "--shard 6/5               | --shard is '6/5'",
        "--shard auto              | CI_NODE_INDEX and CI_NODE_TOTAL are not set; say which part, such as 2/5",
        "--shard 1/2 --min-success 9 | --min-success is set in a shard, which reaches a part only; give --min-success to merge",
        "--shard 1/2 --allow-settings --url http://127.0.0.1:1 | --allow-settings is set in a shard",
        "--durations reports       | --durations balances shards; give --shard, too",
        "--shard 1/2 --durations no | no/run.json; give the directory that a run wrote its reports to",
        "--rerun-failed            | reports/run.json; give the directory that a run wrote its reports to",
        "--bail 0                  | --bail is '0'; write a whole number from 1",
        "--features nowhere        | nowhere' is no directory; check --features",
        "--features .              | there is no .feature file below",
      })
  void whatCannotBeUsed(String arguments, String told) {
    CapturedTerminal terminal = new CapturedTerminal(directory);

    assertThat(terminal.run(("run " + arguments).split(" ")), is(2));
    assertThat(terminal.err(), containsString(told));
    assertThat(terminal.runs, hasSize(0));
  }

  @Test
  void afterTheFirstFinding() {
    CapturedTerminal terminal = new CapturedTerminal(directory);

    assertThat(terminal.run("run", "--bail", "--keep"), is(0));
    assertThat(terminal.run("run", "--bail", "7"), is(0));
    assertThat(
        terminal.runs.stream().map(RunOptions::conduct).toList(),
        is(List.of(new Conduct(1, true), new Conduct(7, false))));
  }

  @Test
  void mistakesInFeaturesAreToldBeforeAnythingIsSent() throws IOException {
    Files.writeString(
        directory.resolve("own.feature"),
        """
        @reads @smokey
        Feature: F
          Rule: R
            Scenario: [TS-31] S
              When John reads the timesheet lists
              Then the answer is 200 Okay
            Scenario: [XX-01] T
              When John calls GET /api/users/me
              Then the answer is 200 OK
            Scenario: [XX-01] U
              When John calls GET /api/users/me
              Then the answer is 200 OK
        """);
    CapturedTerminal terminal = new CapturedTerminal(directory);

    assertThat(terminal.run("run", "--features", "."), is(2));
    String own = directory.resolve("own.feature").toString();
    for (String told :
        List.of(
            own + ":4: the id TS-31 is that of features/resources/timesheets/actions.feature:7",
            own + ":10: the id XX-01 is that of " + own + ":7",
            own + ":4: unknown tag @smokey",
            own + ":5: no step reads 'John reads the timesheet lists'; did you mean 'John reads",
            own
                + ":6: 'the answer is 200 Okay' names the status wrongly; did you mean '200 OK'?")) {
      assertThat(terminal.err(), containsString(told));
    }
    assertThat(terminal.runs, hasSize(0));
  }

  @Test
  void aFeatureThatCannotBeParsedIsTold() throws IOException {
    Files.writeString(
        directory.resolve("own.feature"), "Feature: F\n  Scenario: x\n    Given a\n    nonsense\n");
    CapturedTerminal terminal = new CapturedTerminal(directory);

    assertThat(terminal.run("run", "--features", "."), is(2));
    assertThat(terminal.err(), containsString("own.feature"));
  }

  @Test
  void featuresOfAFolderStandBesideThoseOfTheJar() throws IOException {
    Files.writeString(
        directory.resolve("own.feature"),
        """
        @reads
        Feature: F
          Rule: R
            Scenario: [XX-01] John reads his account
              When John calls GET /api/users/me
              Then the answer is 200 OK
        """);
    CapturedTerminal terminal = new CapturedTerminal(directory);

    assertThat(terminal.err(), terminal.run("run", "--features", "."), is(0));
    RunOptions run = terminal.runs.get(0);
    var plan = new ScenarioRun(run.scope().selection(run.tags(), run.name())).plan();
    assertThat(plan.stream().filter(s -> s.id().equals("XX-01")).count(), is(1L));
    assertThat(plan.stream().filter(s -> s.id().equals("TS-31")).count(), is(1L));
    assertThat(run.scope().selection(run.tags(), run.name()).narrowed(), is(""));
  }

  private CapturedTerminal gitLab(String index, String total) {
    CapturedTerminal terminal = new CapturedTerminal(directory);
    if (index != null) {
      terminal.environment.put("CI_NODE_INDEX", index);
    }
    if (total != null) {
      terminal.environment.put("CI_NODE_TOTAL", total);
    }
    return terminal;
  }
}
