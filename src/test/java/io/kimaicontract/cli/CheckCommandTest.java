package io.kimaicontract.cli;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import io.kimaicontract.users.TestTargets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The screen that {@code check} shows, and that it creates nothing. */
class CheckCommandTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/check");

  @TempDir Path directory;
  private final ReferenceKimai kimai =
      TestTargets.afterAFirstLogin(ReferenceKimai.start(ReferenceOptions.like("2.24.0")));

  @AfterEach
  void stop() {
    kimai.close();
  }

  @Test
  void aSuperAdministratorsLogin() throws IOException {
    shows("login", "--username", "susan_super", "--password", "password-Susan-1");
    assertThat(kimai.state().of(RecordType.TOKEN).all(row -> true), is(empty()));
    assertThat(kimai.state().of(RecordType.USER).all(row -> true), hasSize(1));
  }

  @Test
  void aReadOnlyLogin() throws IOException {
    shows(
        "read-only", "--read-only", "--username", "susan_super", "--password", "password-Susan-1");
  }

  @Test
  void aFirstLoginIsLeftToTheUser() {
    try (ReferenceKimai fresh = ReferenceKimai.start(ReferenceOptions.documented())) {
      CapturedTerminal capturedTerminal = new CapturedTerminal(directory);
      String[] login = {"--username", "susan_super", "--password", "password-Susan-1"};
      String before = account(fresh);

      assertThat(capturedTerminal.run(line(fresh, login)), is(3));
      assertThat(
          capturedTerminal.err(),
          is(
              "error: 'susan_super' has not completed the pages that Kimai shows at a first login,"
                  + " and submitting them would change the account; log in once in a browser\n"));
      assertThat(account(fresh), is(before));
    }
  }

  @Test
  void aCommandIsNamedAndNotRun() throws IOException {
    shows(
        "expire-command",
        "--username",
        "susan_super",
        "--password",
        "password-Susan-1",
        "--expire-command",
        "touch '" + directory.resolve("run") + "'");
    assertThat(Files.exists(directory.resolve("run")), is(false));
  }

  @Test
  void aSuperAdministratorsToken() throws IOException {
    Row susan = kimai.state().user("susan_super");
    if (susan != null) {
      kimai.state().addToken(susan, "given", "token-of-susan", null);
    }
    shows("token", "--token", "token-of-susan", "--token-expired", "token-expired-1");
  }

  @Test
  void aPlainUsersToken() throws IOException {
    kimai.state().addToken(kimai.state().addUser("jo", "x"), "given", "token-of-jo", null);
    shows("plain-user", "--token", "token-of-jo");
  }

  @Test
  void changedPermissions() throws IOException {
    kimai.state().permit("ROLE_USER", "view_tag", true);
    kimai.state().permit("ROLE_ADMIN", "edit_team", false);
    shows("permissions", "--username", "susan_super", "--password", "password-Susan-1");
  }

  @Test
  void ledgerFilesAreChecked() throws IOException {
    Files.writeString(
        directory.resolve("own.yaml"),
        """
        - {id: ACC-A, title: a, places: /a, seen: x, evidence: y}
        - {id: ACC-B, title: b, places: /a, seen: x, evidence: y, versions: '>=2.63'}
        - {id: ACC-C, title: c, places: /a, seen: x, evidence: y, expires: 2020-01-31}
        """);
    Files.writeString(
        directory.resolve("one.yaml"),
        "- {id: ACC-D, title: a, places: /a, seen: x, evidence: y}\n");
    shows(
        "deviations",
        "--deviations",
        "own.yaml",
        "--deviations",
        "one.yaml",
        "--username",
        "susan_super",
        "--password",
        "password-Susan-1");
    assertThat(kimai.state().of(RecordType.USER).all(row -> true), hasSize(1));
  }

  @Test
  void aWrongLedgerFileIsToldWithItsLine() throws IOException {
    Files.writeString(
        directory.resolve("own.yaml"),
        """
        - {id: ACC-A, title: a, places: /a, seen: x, evidence: y}

        - id: ACC-B
          title: b
          places: /b
          seen: x
          evidence: y
          expires: soon
        """);
    CapturedTerminal terminal = new CapturedTerminal(directory);
    int code = terminal.run("check", "--url", kimai.url().toString(), "--deviations", "own.yaml");

    assertThat(
        terminal.err().replace(directory + "/", ""),
        is(
            "error: own.yaml, line 3, entry ACC-B: 'expires' is 'soon'; write a date such as"
                + " 2026-10-31\n"));
    assertThat(code, is(2));
  }

  private static String account(ReferenceKimai reference) {
    return reference.state().of(RecordType.USER).all(user -> true).get(0).toString();
  }

  private static String[] line(ReferenceKimai reference, String... args) {
    return Stream.concat(Stream.of("check", "--url", reference.url().toString()), Stream.of(args))
        .toArray(String[]::new);
  }

  private void shows(String name, String... args) throws IOException {
    CapturedTerminal capturedTerminal = new CapturedTerminal(directory);
    int code = capturedTerminal.run(line(kimai, args));
    String screen =
        capturedTerminal
            .out()
            .replace(kimai.url().toString(), "http://kimai")
            .replace(directory + "/", "")
            .replaceAll("\\d+ of \\d+ scenarios", "N of N scenarios");
    Path golden = GOLDEN.resolve(name + ".txt");
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, screen);
    }

    assertThat(capturedTerminal.err(), is(""));
    assertThat(screen, is(Files.readString(golden)));
    assertThat(code, is(0));
  }
}
