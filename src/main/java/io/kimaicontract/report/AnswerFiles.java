package io.kimaicontract.report;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.source.PinnedContractWriter;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.redaction.Redactor;
import io.kimaicontract.report.json.AnswersJson;
import io.kimaicontract.report.model.AnswerSurvey;
import io.kimaicontract.target.KimaiVersion;

/** The files that two runs are compared by, beside the results of each. */
final class AnswerFiles {
  private final Contract contract;
  private final KimaiVersion kimaiVersion;
  private final Redactor redactor;
  private final AnswerSurvey survey;

  AnswerFiles(Contract contract, KimaiVersion kimaiVersion, Redactor redactor) {
    this.contract = contract;
    this.kimaiVersion = kimaiVersion;
    this.redactor = redactor;
    this.survey = new AnswerSurvey(contract);
  }

  void visit(Exchange exchange) {
    survey.visit(exchange);
  }

  /** The text of {@code answers.json}. */
  String answers(String run) {
    return AnswersJson.write(survey.seen(run, redactor::mask));
  }

  /** The contract in our own form. */
  String contractText() {
    return redactor.mask(PinnedContractWriter.of(contract.original(), "Kimai " + kimaiVersion));
  }
}
