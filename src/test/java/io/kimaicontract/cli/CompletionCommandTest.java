package io.kimaicontract.cli;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scripts that complete commands and options. */
class CompletionCommandTest {
  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bash | complete -F _complete_kimai-contract -o default kimai-contract",
        "zsh  | autoload -U +X bashcompinit && bashcompinit",
        "fish | complete -c kimai-contract -n '__fish_seen_subcommand_from run' -l password-file -r -F -d 'a file whose first line is the password'"
      })
  void everyShellGetsItsScript(String shell, String line) {
    CapturedTerminal terminal = new CapturedTerminal(directory);

    assertThat(terminal.run("completion", shell), is(0));
    assertThat(terminal.out(), containsString(line));
    assertThat(terminal.out(), containsString("scaffold"));
    assertThat(terminal.err(), is(""));
  }

  @Test
  void anotherShellIsRefused() {
    CapturedTerminal terminal = new CapturedTerminal(directory);

    assertThat(terminal.run("completion", "cmd"), is(2));
    assertThat(
        terminal.err(), is("error: the shell 'cmd' is not known; give one of bash, zsh, fish\n"));
  }
}
