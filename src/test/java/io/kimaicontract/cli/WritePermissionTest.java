package io.kimaicontract.cli;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is written to another machine unless the user said so. */
class WritePermissionTest {
  private static final String ELSEWHERE = "http://no-such-host.invalid";
  private static final String RUN =
      "a run creates, changes and removes its own records on "
          + ELSEWHERE
          + ", which is not this machine";

  @TempDir Path directory;

  private CapturedTerminal terminal = new CapturedTerminal(Path.of("unset"));

  @BeforeEach
  void open() {
    terminal = new CapturedTerminal(directory);
  }

  @Test
  void aRunThatNobodyAllowedIsAMistakeThatNamesBothRemedies() {
    assertThat(run(ELSEWHERE), is(2));
    assertThat(
        terminal.err(),
        is(
            "error: "
                + RUN
                + "; add --allow-writes if that is meant, or --read-only to change nothing\n"));
    assertThat(terminal.runs, empty());
  }

  @Test
  void aTerminalIsAsked() {
    terminal.answer = Optional.of("Yes ");

    assertThat(run(ELSEWHERE), is(0));
    assertThat(terminal.questions, contains(RUN + ". Go on? [y/N] "));
    assertThat(terminal.runs.get(0).target().orElseThrow().writesAllowed(), is(true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "n", "no", "yep"})
  void anyOtherAnswerIsNo(String answer) {
    terminal.answer = Optional.of(answer);

    assertThat(run(ELSEWHERE), is(2));
    assertThat(terminal.runs, empty());
  }

  @ParameterizedTest
  @CsvSource({"--allow-writes, true", "--read-only, false"})
  void anOptionSaysIt(String option, boolean writes) {
    assertThat(run(ELSEWHERE, option), is(0));
    assertThat(terminal.questions, empty());
    assertThat(terminal.runs.get(0).target().orElseThrow().writesAllowed(), is(writes));
  }

  @Test
  void readOnlyIsStronger() {
    terminal.environment.put("KIMAI_ALLOW_WRITES", "true");

    assertThat(run(ELSEWHERE, "--read-only"), is(0));
    assertThat(terminal.runs.get(0).target().orElseThrow().writesAllowed(), is(false));
  }

  @Test
  void aVariableOrAFileSaysIt() throws IOException {
    Files.writeString(directory.resolve("staging.yaml"), "allow-writes: true\n");
    assertThat(run(ELSEWHERE, "--env", "staging"), is(0));

    terminal.environment.put("KIMAI_ALLOW_WRITES", "false");
    assertThat(run(ELSEWHERE, "--env", "staging"), is(2));

    terminal.environment.put("KIMAI_ALLOW_WRITES", "true");
    assertThat(run(ELSEWHERE), is(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost",
        "https://LOCALHOST:8443/kimai",
        "http://kimai.localhost",
        "http://127.0.0.1:8001",
        "http://127.1.2.3",
        "http://[::1]:80",
        "http://[0:0:0:0:0:0:0:1]"
      })
  void thisMachineIsTheUsersOwn(String url) {
    assertThat(run(url), is(0));
    assertThat(terminal.questions, empty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1.example.com",
        "http://localhost.example.com",
        "http://notlocalhost",
        "http://10.0.0.1",
        "http://[::2]",
        "http://0.0.0.0"
      })
  void whatOnlyLooksLikeThisMachineIsNot(String url) {
    assertThat(run(url), is(2));
  }

  @Test
  void aSweepIsLikeARun() {
    assertThat(terminal.run("sweep", "--url", ELSEWHERE, "--token", "geheim-1"), is(2));
    assertThat(
        terminal.err(),
        is(
            "error: a sweep removes what runs left on "
                + ELSEWHERE
                + ", which is not this machine; add --allow-writes if that is meant, or --dry-run"
                + " to list it only\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sweep --dry-run", "check"})
  void whoOnlyLooksIsNotAsked(String command) {
    List<String> line = new ArrayList<>(List.of(command.split(" ")));
    line.addAll(List.of("--url", ELSEWHERE, "--token", "geheim-1"));

    assertThat(terminal.run(line.toArray(String[]::new)), is(3));
    assertThat(terminal.questions, empty());
    assertThat(terminal.err(), containsString("is unknown"));
    assertThat(terminal.err(), not(containsString("--allow-writes")));
  }

  private int run(String url, String... more) {
    List<String> line = new ArrayList<>(List.of("run", "--url", url, "--token", "geheim-1"));
    line.addAll(List.of(more));
    return terminal.run(line.toArray(String[]::new));
  }
}
