package io.kimaicontract.cli;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code serve} says. */
class ServeCommandTest {
  @TempDir Path directory;

  @Test
  void printsWhereAndHowToLogIn() {
    CapturedTerminal capturedTerminal = new CapturedTerminal(directory);

    assertThat(capturedTerminal.run("serve"), is(0));
    assertThat(
        capturedTerminal.out().replaceAll("127.0.0.1:\\d+", "127.0.0.1:PORT"),
        is(
            """
            serving   http://127.0.0.1:PORT  (a Kimai in memory)
            login     susan_super / password-Susan-1
            stop      Ctrl-C
            """));
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
