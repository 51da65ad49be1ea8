package io.kimaicontract.http.redaction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.http.Secret;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

/** A stream masks what is printed on it, in however many pieces. */
class MaskedOutputTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Redactor redactor = new Redactor();
  private final PrintStream out =
      MaskedOutput.over(new PrintStream(bytes, true, UTF_8), redactor).stream();

  @Test
  void masksASecretThatIsPrintedInPieces() {
    redactor.learn(new Secret("gehäim-12345"));
    out.print("it is geh");
    out.flush();
    out.print("äim-123");
    out.println("45, truly");
    assertThat(said(), is("it is ***, truly\n"));
  }

  @Test
  void masksWhatIsLearntBeforeTheLineEnds() {
    out.print("it is gehäim-12345");
    redactor.learn(new Secret("gehäim-12345"));
    out.println();
    assertThat(said(), is("it is ***\n"));
  }

  @Test
  void printsTheLastLineWhenItIsClosed() {
    out.print("so be it");
    out.close();
    assertThat(said(), is("so be it"));
  }

  @Test
  void masksTraces() {
    redactor.learn(new Secret("gehäim-12345"));
    new IllegalStateException("not gehäim-12345").printStackTrace(out);
    assertThat(
        said().lines().findFirst().orElse(""), is("java.lang.IllegalStateException: not ***"));
  }

  private String said() {
    return bytes.toString(UTF_8).replace("\r\n", "\n");
  }
}
