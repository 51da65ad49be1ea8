package io.kimaicontract.report.allure;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.redaction.Masking;
import io.kimaicontract.http.redaction.Redactor;
import io.kimaicontract.verdict.result.Run;
import io.qameta.allure.AllureLifecycle;
import io.qameta.allure.FileSystemResultsWriter;
import io.qameta.allure.cucumber7jvm.AllureCucumber7Jvm;
import java.net.URI;
import java.nio.file.Path;

/**
 * Gathers Allure results during a run: Cucumber's steps through {@link #plugin}, exchanges through
 * {@link #attach}; {@link #done} adds the verdicts and writes them.
 */
public final class AllurePlugin {
  private final Path directory;
  private final VerdictWriter writer;
  private final AllureLifecycle lifecycle;

  /**
   * A plugin that writes to the directory, which is its own.
   *
   * @param whole whether to keep the exchanges of scenarios that passed, too
   */
  public AllurePlugin(Path directory, URI base, Redactor redactor, boolean whole) {
    this.directory = directory;
    this.writer =
        new VerdictWriter(
            new FileSystemResultsWriter(directory), base, new Masking(redactor), whole);
    this.lifecycle = new AllureLifecycle(writer);
  }

  /** The plugin that Cucumber informs about steps. */
  public AllureCucumber7Jvm plugin() {
    return new AllureCucumber7Jvm(lifecycle);
  }

  /** Attaches the exchange to the current step of the calling thread, if there is one. */
  public void attach(Exchange exchange) {
    lifecycle
        .getCurrentTestCase()
        .ifPresent(
            scenario -> {
              String title = ExchangeText.title(exchange);
              String source = lifecycle.prepareAttachment(title, "text/plain", "txt");
              writer.attach(scenario, source, exchange);
            });
  }

  /** Writes the results with the run's verdict on each scenario. */
  public void done(Run run) {
    writer.done(run);
    AllureEnvironment.write(run, directory);
  }
}
