package io.kimaicontract.users;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Reads the output of a command to its end, however long, and keeps the beginning. */
final class CommandOutput implements Runnable {
  private static final int MOST_KEPT = 8_192;

  private final InputStream source;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private final Thread reader = new Thread(this, "kimai-contract-command-output");

  private CommandOutput(InputStream source) {
    this.source = source;
    reader.setDaemon(true);
  }

  /** Begins to read, in a thread that keeps no process alive. */
  static CommandOutput of(InputStream source) {
    CommandOutput output = new CommandOutput(source);
    output.reader.start();
    return output;
  }

  /** The beginning of the output, after waiting at most so long for its end. */
  String within(Duration patience) throws InterruptedException {
    reader.join(patience.toMillis());
    synchronized (kept) {
      return kept.toString(StandardCharsets.UTF_8);
    }
  }

  @Override
  public void run() {
    byte[] chunk = new byte[MOST_KEPT];
    try {
      for (int read = source.read(chunk); read >= 0; read = source.read(chunk)) {
        keep(chunk, read);
      }
    } catch (IOException closed) {
      // The process is gone, and with it what it had still to say.
    }
  }

  private void keep(byte[] chunk, int length) {
    synchronized (kept) {
      kept.write(chunk, 0, Math.min(length, MOST_KEPT - kept.size()));
    }
  }
}
