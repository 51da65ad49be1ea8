package io.kimaicontract.report;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.source.PinnedContractWriter;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.redaction.Redactor;
import io.kimaicontract.report.json.AnswersJson;
import io.kimaicontract.report.model.AnswerSurvey;
import io.kimaicontract.target.KimaiVersion;
import io.kimaicontract.verdict.RunReport;
import java.util.List;

/**
 * The files that two runs are compared by, beside what each came to.
 *
 * @param contract what the target was held to
 * @param kimaiVersion the version of the target
 */
record AnswerFiles(Contract contract, KimaiVersion kimaiVersion, Redactor redactor) {

  /** The text of {@code answers.json}. */
  String answers(RunReport report) {
    List<Exchange> exchanges =
        report.verdict().results().stream().flatMap(r -> r.exchanges().stream()).toList();
    return AnswersJson.write(AnswerSurvey.of(contract, exchanges, report.runId(), redactor::mask));
  }

  /** The contract in our own form. */
  String contractText() {
    return redactor.mask(PinnedContractWriter.of(contract.original(), "Kimai " + kimaiVersion));
  }
}
