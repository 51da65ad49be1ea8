package io.kimaicontract.access;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.kimaicontract.target.BadInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The user's command for servers of his own. */
class ExpireCommandTest {
  @Test
  void findsTheNameInItsEnvironment(@TempDir Path directory) throws IOException {
    Path seen = directory.resolve("seen");

    new ExpireCommand("printf %s \"$KIMAI_TOKEN_NAME\" > '" + seen + "'").expire("kc-1-john");

    assertThat(Files.readString(seen), is("kc-1-john"));
  }

  @Test
  void saysWhatWentWrong() {
    BadInput failed =
        assertThrows(
            BadInput.class, () -> new ExpireCommand("echo no  database >&2; exit 7").expire("x"));

    assertThat(
        failed.getMessage(),
        is("--expire-command exited with 7 saying 'no database'; try it alone"));
  }
}
