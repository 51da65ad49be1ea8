package io.kimaicontract.report.console;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a terminal is asked not to do. */
class TerminalTest {
  @Test
  void aDumbOneGetsNoEscapeSequence() {
    assertThat(Terminal.of(true, Map.of("TERM", "dumb")), is(new Terminal(true, false, false)));
    assertThat(Terminal.of(true, Map.of("TERM", "dumb")).again(), is(""));
  }

  @Test
  void noColorIsAboutColoursAlone() {
    assertThat(
        Terminal.of(true, Map.of("NO_COLOR", "1", "TERM", "xterm")),
        is(new Terminal(true, false, true)));
  }

  @Test
  void anEmptyNoColorAsksForNothing() {
    assertThat(Terminal.of(false, Map.of("NO_COLOR", "")), is(new Terminal(false, true, true)));
  }
}
