package io.kimaicontract.merge;

import io.kimaicontract.report.json.AnswersJson;
import io.kimaicontract.report.json.CoverageJson;
import io.kimaicontract.report.json.RunJson;
import io.kimaicontract.verdict.result.CoverageReport;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.SeenAnswers;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The reports of one shard.
 *
 * @param directory where they lie
 * @param run its run
 * @param coverage what it reached
 * @param answers what it was answered
 */
record ShardReports(
    Path directory, Run run, Optional<CoverageReport> coverage, Optional<SeenAnswers> answers) {

  static ShardReports read(Path directory) {
    Run run = RunJson.read(directory);
    return new ShardReports(
        directory,
        run,
        CoverageJson.find(directory).filter(c -> c.id().equals(run.id())),
        AnswersJson.find(directory, run.id()));
  }

  String words() {
    return "shard " + run.shard().words() + " (" + directory + ")";
  }
}
