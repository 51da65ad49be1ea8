package io.kimaicontract.cli;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.report.json.AnswersJson;
import io.kimaicontract.report.json.CoverageJson;
import io.kimaicontract.report.json.RunJson;
import io.kimaicontract.run.RunLauncher;
import io.kimaicontract.verdict.result.ContractCoverage;
import io.kimaicontract.verdict.result.OperationCoverage;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.ScenarioResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shards joined say what one run would have said. */
class MergeCommandTest {
  private static final String NAMES = "\\[(TG|CU-0|TK)";
  private static final int COUNT = 3;

  @TempDir static Path ran;
  @TempDir Path directory;

  @BeforeAll
  static void runThemAll() {
    run("--reports", "whole");
    for (int number = 1; number <= COUNT; number++) {
      run("--reports", "shard-" + number, "--shard", number + "/" + COUNT);
    }
  }

  private static void run(String... more) {
    CapturedTerminal terminal = new CapturedTerminal(ran);
    terminal.runner = RunLauncher::run;
    int code =
        terminal.run(
            Stream.concat(Stream.of("run", "--strict", "--name", NAMES), Stream.of(more))
                .toArray(String[]::new));
    assertThat(terminal.out() + terminal.err(), code, is(0));
  }

  @Test
  void theVerdictIsThatOfTheWhole() {
    CapturedTerminal terminal = new CapturedTerminal(ran);
    String merged = directory.resolve("merged").toString();

    int code = terminal.run("merge", "shard-2", "shard-3", "shard-1", "--reports", merged);

    Run one = RunJson.read(ran.resolve("whole"));
    Run joined = RunJson.read(Path.of(merged));
    assertThat(terminal.err(), code, is(one.exit().code()));
    assertThat(joined.exits(), is(one.exits()));
    assertThat(outcomes(joined), is(outcomes(one)));
    assertThat(joined.reach().shares(), is(one.reach().shares()));
    assertThat(joined.narrowed(), is(one.narrowed()));
    assertThat(joined.failures(), is(List.of()));
    assertThat(reached(Path.of(merged)), is(reached(ran.resolve("whole"))));
    assertThat(answered(Path.of(merged), joined), is(answered(ran.resolve("whole"), one)));
    for (String file :
        List.of("index.html", "coverage.html", "junit.xml", "allure.html", "contract.json")) {
      assertThat(file, Files.exists(Path.of(merged, file)), is(true));
    }
    assertThat(terminal.out(), containsString("CONFORMANT"));
  }

  @Test
  void everyCallFindsItsEntryAgain() throws IOException {
    String merged = directory.resolve("merged").toString();
    new CapturedTerminal(ran).run("merge", "shard-1", "shard-2", "shard-3", "--reports", merged);
    var entries =
        io.kimaicontract.http.Json.read(Files.readString(Path.of(merged, "run.har")))
            .path("log")
            .path("entries");

    for (ScenarioResult result : RunJson.read(Path.of(merged)).scenarios()) {
      result
          .calls()
          .forEach(
              call ->
                  assertThat(
                      entries.get(call.entry()).path("startedDateTime").asString(),
                      is(call.startedAt().toString())));
    }
  }

  @Test
  void aDirectoryOfDirectoriesWillDo() {
    CapturedTerminal terminal = new CapturedTerminal(ran);

    assertThat(terminal.run("merge", ".", "--reports", directory.toString()), is(7));
    assertThat(terminal.err(), containsString("whole holds the run of no shard"));
  }

  @Test
  void aMissingShardIsAFailure() {
    CapturedTerminal terminal = new CapturedTerminal(ran);

    assertThat(
        terminal.run("merge", "shard-1", "shard-3", "--reports", directory.toString()), is(7));
    assertThat(
        RunJson.read(directory).failures(),
        is(List.of("shard 2/3 is missing: its scenarios have no result")));
    assertThat(terminal.out(), containsString("shard 2/3 is missing"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"number\" : 2    | \"number\" : 1    | shard 1/3 is there 2 times",
        "\"suite\" : \"dev\" | \"suite\" : \"9.9\" | is of another suite version than",
        "\"version\" : \"2.65.0\" | \"version\" : \"2.66.0\" | is of another target version than",
        "\"plan\" : \"     | \"plan\" : \"0     | is of another selection of scenarios, or other durations than",
        "\"count\" : 3     | \"count\" : 4     | is of another number of shards than",
        "\"strict\" : true | \"strict\" : false | is of another ledger than",
      })
  void anotherRunIsRefused(String from, String to, String told) throws IOException {
    Path odd = Files.createDirectory(directory.resolve("odd"));
    String text = Files.readString(ran.resolve("shard-2").resolve("run.json"));
    assertThat(text, containsString(from));
    Files.writeString(odd.resolve("run.json"), text.replaceFirst(from, to));
    CapturedTerminal terminal = new CapturedTerminal(ran);

    int code =
        terminal.run(
            "merge", "shard-1", odd.toString(), "--reports", directory.resolve("m").toString());

    assertThat(code, is(7));
    assertThat(terminal.err(), containsString(told));
    assertThat(Files.exists(directory.resolve("m")), is(false));
  }

  @Test
  void theReportsOfAShardAreNotReplaced() {
    CapturedTerminal terminal = new CapturedTerminal(ran);

    assertThat(terminal.run("merge", "shard-1", "--reports", "shard-1"), is(2));
    assertThat(terminal.err(), containsString("choose another directory with --reports"));
    assertThat(new CapturedTerminal(ran).run("merge", "nowhere"), is(2));
  }

  @Test
  void minimumsAreAskedOfAllTogether() {
    CapturedTerminal terminal = new CapturedTerminal(ran);

    int code =
        terminal.run(
            "merge",
            "shard-1",
            "shard-2",
            "shard-3",
            "--min-operations",
            "99",
            "--reports",
            directory.toString());

    assertThat(code, is(6));
    assertThat(terminal.out(), containsString("--min-operations wants 99 %"));
  }

  private static Map<String, ScenarioResult.Outcome> outcomes(Run run) {
    return run.scenarios().stream()
        .collect(
            Collectors.toMap(
                s -> s.scenario().uri() + ":" + s.scenario().line(),
                ScenarioResult::outcome,
                (a, b) -> a,
                TreeMap::new));
  }

  private static List<String> answered(Path reports, Run run) {
    return AnswersJson.find(reports, run.id()).orElseThrow().schemas().stream()
        .map(s -> s.name() + s.operations())
        .toList();
  }

  private static Map<String, Set<String>> reached(Path reports) {
    return new ContractCoverage(CoverageJson.read(reports).operations())
        .operations().stream()
            .collect(
                Collectors.toMap(
                    OperationCoverage::operation,
                    o -> new TreeSet<>(o.responseProperties().reached())));
  }
}
