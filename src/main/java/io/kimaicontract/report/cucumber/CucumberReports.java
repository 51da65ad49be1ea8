package io.kimaicontract.report.cucumber;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cucumber.core.plugin.HtmlFormatter;
import io.cucumber.messages.types.Envelope;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.kimaicontract.http.redaction.Redactor;
import io.kimaicontract.verdict.result.Run;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Cucumber's HTML report. It holds the messages of a run until the end and masks them before
 * writing, because a message may contain a secret before the run knows it as one.
 */
public final class CucumberReports implements ConcurrentEventListener {
  /** The name of the file. */
  public static final String HTML = "cucumber.html";

  private final MaskedMessages masked;
  private final List<Envelope> messages = new ArrayList<>();

  /** A report that masks with the redaction of the run. */
  public CucumberReports(Redactor redactor) {
    this.masked = new MaskedMessages(redactor);
  }

  @Override
  public void setEventPublisher(EventPublisher publisher) {
    publisher.registerHandlerFor(Envelope.class, this::take);
  }

  private synchronized void take(Envelope message) {
    messages.add(message);
  }

  /** Writes the messages so far to the file, with the verdicts of the run at the steps. */
  public synchronized void write(Run run, Path file) {
    JudgedSteps judged = new JudgedSteps(run, messages);
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    try {
      MaskedReplay maskedReplay = new MaskedReplay();
      new HtmlFormatter(page).setEventPublisher(maskedReplay);
      messages.stream().map(judged::of).map(masked::of).forEach(maskedReplay::tell);
      Files.writeString(file, PackedMessages.of(page.toString(UTF_8)));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } finally {
      messages.clear();
    }
  }
}
