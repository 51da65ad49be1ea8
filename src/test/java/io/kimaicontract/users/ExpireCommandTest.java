package io.kimaicontract.users;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.kimaicontract.http.Secret;
import io.kimaicontract.http.redaction.Redactor;
import io.kimaicontract.web.Availability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The user's command for servers of his own, whatever it does. */
class ExpireCommandTest {
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final Duration SHORT = Duration.ofSeconds(1);

  @TempDir Path directory;

  @Test
  void findsTheNameInItsEnvironment() throws IOException {
    Path seen = directory.resolve("seen");

    Availability<String> done = expire("printf %s \"$KIMAI_TOKEN_NAME\" > '" + seen + "'", LONG);

    assertThat(done, is(Availability.present("")));
    assertThat(Files.readString(seen), is("kc-1-john"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "echo no  database >&2; exit 7 | --expire-command exited with 7 saying 'no database'; try it alone",
        "exit 1                        | --expire-command exited with 1; try it alone",
        "printf '\\033[31mred\\033[0m\\a\\n\\n'; exit 2 | --expire-command exited with 2 saying 'red'; try it alone",
        "echo pw is secret-of-susan; exit 3 | --expire-command exited with 3 saying 'pw is ***'; try it alone",
        "kill -9 $$                    | --expire-command exited with 137; try it alone"
      })
  void saysWhatWentWrong(String command, String sentence) {
    assertThat(expire(command, LONG), is(Availability.absent(sentence)));
  }

  @Test
  void aCommandThatIsNotThere() {
    assertThat(
        expire("no-such-command-of-kimai-contract", LONG).reason(),
        startsWith("--expire-command exited with 127 saying '"));
  }

  @Test
  void aLongOutputIsKeptInPart() {
    String reason = expire("head -c 5000000 /dev/zero | tr '\\0' x; exit 4", LONG).reason();

    assertThat(
        reason,
        is("--expire-command exited with 4 saying '" + "x".repeat(200) + " …'; try it alone"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "yes              | y y y y",
        "echo on; sleep 300 | on'; try",
        "trap '' TERM INT HUP; echo on; while :; do sleep 300; done | on'; try"
      })
  void oneThatDoesNotEndIsKilled(String command, String said) {
    String reason =
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> expire(command, SHORT).reason());

    assertThat(
        reason,
        startsWith("--expire-command did not end within 1 seconds and was killed saying '" + said));
  }

  @Test
  void whatItStartedIsKilledToo() throws IOException {
    Path pids = directory.resolve("pids");
    String command =
        "sh -c 'sleep 300 & echo $! >> %1$s; wait' & echo $! >> %1$s; echo $$ >> %1$s; wait"
            .formatted(pids);

    assertThat(
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> expire(command, SHORT)).reason(),
        endsWith("within 1 seconds and was killed; try it alone"));

    List<String> started = Files.readAllLines(pids);
    assertThat(started.size(), is(3));
    for (String pid : started) {
      await().until(() -> !isAlive(pid));
    }
  }

  @Test
  void oneThatLeavesSomethingInTheBackgroundIsNotWaitedFor() throws IOException {
    Path pid = directory.resolve("pid");
    long start = System.nanoTime();

    Availability<String> done = expire("echo done; sleep 300 & echo $! > " + pid, LONG);

    assertThat(done, is(Availability.present(" saying 'done'")));
    assertThat(Duration.ofNanos(System.nanoTime() - start), is(lessThan(Duration.ofSeconds(30))));
    ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()))
        .ifPresent(ProcessHandle::destroyForcibly);
  }

  @Test
  void oneThatReadsFindsNothing() {
    assertThat(expire("cat; echo read", LONG), is(Availability.present(" saying 'read'")));
  }

  private static boolean isAlive(String pid) {
    Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(pid));
    return process.isPresent() && process.get().isAlive();
  }

  private static Availability<String> expire(String command, Duration limit) {
    Redactor redactor = new Redactor();
    redactor.learn(new Secret("secret-of-susan"));
    return new ExpireCommand(new ShellCommand(command, limit), redactor).expire("kc-1-john");
  }
}
