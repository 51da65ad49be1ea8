package io.kimaicontract.cli;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code serve} says. */
class ServeCommandTest {
  @TempDir Path directory;

  @Test
  void printsWhereAndHowToLogIn() {
    CapturedTerminal capturedTerminal = new CapturedTerminal(directory);

    assertThat(capturedTerminal.run("serve"), is(0));
    assertThat(
        capturedTerminal
            .out()
            .replaceAll("127.0.0.1:\\d+", "127.0.0.1:PORT")
            .replaceAll("[0-9a-f]{25}", "TOKEN"),
        is(
            """
            serving   http://127.0.0.1:PORT  (a Kimai in memory)
            login     susan_super / password-Susan-1
            token     TOKEN
            run       mvn -Dkimai.url=http://127.0.0.1:PORT -Dkimai.username=susan_super -Dkimai.password=password-Susan-1
            stop      Ctrl-C
            """));
  }

  @Test
  void isConfiguredLikeAFile() throws IOException {
    Files.writeString(
        directory.resolve("punch.yaml"),
        "settings: {timesheet.mode: punch}\npermissions: {ROLE_USER: {view_team: true}}\n");
    CapturedTerminal capturedTerminal = new CapturedTerminal(directory);

    assertThat(capturedTerminal.run("serve", "--settings", "punch.yaml"), is(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "settings: {timesheet.modus: punch}; there is no setting 'timesheet.modus'; did you mean 'timesheet.mode'?",
        "timesheet.mode: punch; 'timesheet.mode' is not known; write below 'settings:' or 'permissions:'",
        "settings: {timesheet.mode: [punch]}; 'timesheet.mode' must be one value; write a list with commas",
        "permissions: {ROLE_BOSS: {view_team: true}}; there is no role 'ROLE_BOSS'; write one of ROLE_USER, ROLE_TEAMLEAD, ROLE_ADMIN, ROLE_SUPER_ADMIN",
        "permissions: {ROLE_USER: {view_teams: true}}; there is no permission 'view_teams'; did you mean 'view_team'?",
        "permissions: {ROLE_USER: {view_team: perhaps}}; 'view_team' of ROLE_USER is 'perhaps'; write true or false"
      })
  void whatIsWrongInTheFile(String text, String wrong, String remedy) throws IOException {
    Files.writeString(directory.resolve("own.yaml"), text);
    CapturedTerminal capturedTerminal = new CapturedTerminal(directory);

    assertThat(capturedTerminal.run("serve", "--settings", "own.yaml"), is(2));
    assertThat(capturedTerminal.err(), containsString("own.yaml': " + wrong + "; " + remedy));
  }

  @Test
  void aPortThatIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
      CapturedTerminal capturedTerminal = new CapturedTerminal(directory);

      assertThat(
          capturedTerminal.run("serve", "--port", String.valueOf(taken.getLocalPort())), is(2));
      assertThat(
          capturedTerminal.err(),
          is(
              "error: port %d cannot be used (Address already in use); choose another --port\n"
                  .formatted(taken.getLocalPort())));
    }
  }
}
