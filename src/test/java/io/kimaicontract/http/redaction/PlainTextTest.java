package io.kimaicontract.http.redaction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

/** Characters of a target neither act on a terminal nor begin a line there. */
class PlainTextTest {
  @Test
  void aForgedLineStaysInItsLine() {
    assertThat(
        PlainText.line("name\r\nexit code 0: conformant"), is("name\\r\\nexit code 0: conformant"));
  }

  @Test
  void escapesAndMarksOfDirectionAreShown() {
    assertThat(PlainText.line("a\u001B[2Jb\u202Ec\u2028"), is("a\\u001b[2Jb\\u202ec\\u2028"));
  }

  @Test
  void theConsoleKeepsItsOwnLinesAndColours() {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    MaskedOutput out = MaskedOutput.over(new PrintStream(said, true, UTF_8), new Redactor());
    out.stream().print("\u001B[32mgreen\u001B[0m\tand\n\u001B[2Jcleared \u0007\n");

    assertThat(
        said.toString(UTF_8), is("\u001B[32mgreen\u001B[0m\tand\n\\u001b[2Jcleared \\u0007\n"));
  }
}
