package io.kimaicontract.report;

import io.kimaicontract.report.model.Run;
import io.kimaicontract.report.model.RunMapper;
import io.kimaicontract.verdict.RunReport;
import java.util.Optional;

/** A run while its reports are written: what fails in writing them belongs to it. */
final class Draft {
  private final RunMapper runMapper;
  private RunReport report;
  private Run run;

  Draft(RunMapper runMapper, RunReport report) {
    this.runMapper = runMapper;
    this.report = report;
    this.run = runMapper.run(report);
  }

  Run run() {
    return run;
  }

  void add(Optional<String> failure) {
    failure.ifPresent(
        sentence -> {
          report = report.failed(sentence);
          run = runMapper.ended(run, report);
        });
  }
}
