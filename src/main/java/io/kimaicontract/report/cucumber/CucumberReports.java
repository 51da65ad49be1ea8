package io.kimaicontract.report.cucumber;

import io.cucumber.core.plugin.HtmlFormatter;
import io.cucumber.core.plugin.JUnitFormatter;
import io.cucumber.messages.types.Envelope;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.kimaicontract.http.Redaction;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Cucumber's HTML and JUnit reports. The messages of a run are held until it ends, because a secret
 * may be told before the run knows that it is one; nothing is written before they are masked.
 */
public final class CucumberReports implements ConcurrentEventListener {
  /** The name of the file with the features. */
  public static final String HTML = "cucumber.html";

  /** The name of the file for CI servers. */
  public static final String JUNIT = "junit.xml";

  private final MaskedMessages masked;
  private final BiConsumer<String, Consumer<Path>> files;
  private final List<Envelope> messages = new ArrayList<>();

  /** Opens a formatter that writes to a stream. */
  private interface Formatter {
    ConcurrentEventListener to(OutputStream out) throws IOException;
  }

  /**
   * Reports that are written when the run ends.
   *
   * @param files lets a file be written that has the name
   */
  public CucumberReports(Redaction redaction, BiConsumer<String, Consumer<Path>> files) {
    this.masked = new MaskedMessages(redaction);
    this.files = files;
  }

  @Override
  public void setEventPublisher(EventPublisher publisher) {
    publisher.registerHandlerFor(Envelope.class, this::take);
  }

  private synchronized void take(Envelope message) {
    messages.add(message);
    if (message.getTestRunFinished().isPresent()) {
      write();
    }
  }

  /** Writes the reports of what was told so far, unless they were written already. */
  public synchronized void write() {
    List<Envelope> told = messages.stream().map(masked::of).toList();
    messages.clear();
    if (!told.isEmpty()) {
      files.accept(HTML, file -> write(told, HtmlFormatter::new, file));
      files.accept(JUNIT, file -> write(told, JUnitFormatter::new, file));
    }
  }

  private static void write(List<Envelope> told, Formatter formatter, Path file) {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      Retelling retelling = new Retelling();
      formatter.to(out).setEventPublisher(retelling);
      told.forEach(retelling::tell);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
