package io.kimaicontract.report;

import io.kimaicontract.report.model.Recorder;
import io.kimaicontract.report.model.Run;
import io.kimaicontract.verdict.RunReport;
import java.util.Optional;

/** A run while its reports are written: what fails in writing them belongs to it. */
final class Draft {
  private final Recorder recorder;
  private RunReport report;
  private Run run;

  Draft(Recorder recorder, RunReport report) {
    this.recorder = recorder;
    this.report = report;
    this.run = recorder.run(report);
  }

  Run run() {
    return run;
  }

  void add(Optional<String> failure) {
    failure.ifPresent(
        sentence -> {
          report = report.failed(sentence);
          run = recorder.ended(run, report);
        });
  }
}
