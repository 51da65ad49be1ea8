package io.kimaicontract.http.redaction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/** Passes lines of UTF-8 on, masked; a line is held back until it is complete. */
final class MaskingStream extends OutputStream {
  private final PrintStream target;
  private final Redactor redactor;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  MaskingStream(PrintStream target, Redactor redactor) {
    this.target = target;
    this.redactor = redactor;
  }

  @Override
  public synchronized void write(int b) {
    line.write(b);
    if (b == '\n') {
      pass();
      target.flush();
    }
  }

  @Override
  public synchronized void close() {
    pass();
    target.flush();
  }

  private void pass() {
    target.print(PlainText.screen(redactor.mask(line.toString(UTF_8))));
    line.reset();
  }
}
