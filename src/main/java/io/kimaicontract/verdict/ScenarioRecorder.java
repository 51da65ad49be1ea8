package io.kimaicontract.verdict;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.UrlEncoding;
import io.kimaicontract.http.redaction.Masking;
import io.kimaicontract.http.redaction.Redactor;
import io.kimaicontract.replay.Reproduction;
import io.kimaicontract.verdict.result.Check;
import io.kimaicontract.verdict.result.Millis;
import io.kimaicontract.verdict.result.Observation;
import io.kimaicontract.verdict.result.RecordedCall;
import io.kimaicontract.verdict.result.ScenarioRef;
import io.kimaicontract.verdict.result.ScenarioResult;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns what a scenario saw into its result, the one that every report reads: secrets are masked
 * here, and exchanges leave for the log.
 */
public final class ScenarioRecorder {
  private static final String SETTINGS = "/settings/";

  private final Reproduction reproduction;
  private final Masking masking;
  private final ExchangeLog exchangeLog;

  /** A recorder for a run against the URL. */
  public ScenarioRecorder(URI base, Redactor redactor, ExchangeLog exchangeLog) {
    this(Reproduction.alone(base, new Masking(redactor)), redactor, exchangeLog);
  }

  /** The same, which also knows how to send a call of the run again. */
  public ScenarioRecorder(Reproduction reproduction, Redactor redactor, ExchangeLog exchangeLog) {
    this.reproduction = reproduction;
    this.masking = new Masking(redactor);
    this.exchangeLog = exchangeLog;
  }

  /**
   * The result of a scenario.
   *
   * @param step the text of the step that failed or was skipped, with its keyword; empty if none
   * @param stepLine the line of that step, 0 if none
   * @param reason why it was not checked, or what broke in the suite itself; empty otherwise
   */
  public ScenarioResult record(
      ScenarioRef scenario,
      ScenarioResult.Outcome outcome,
      String step,
      int stepLine,
      String reason,
      Evidence seen,
      Duration took) {
    Evidence evidence = masking.hidesValues() ? HiddenEvidence.of(seen) : seen;
    List<Exchange> exchanges = new ArrayList<>(evidence.exchanges());
    ViolationRecorder violations =
        new ViolationRecorder(
            reproduction, first(scenario), masking, exchanges, evidence.expired());
    return new ScenarioResult(
        scenario,
        outcome,
        masking.text(step),
        stepLine,
        masking.lines(reason),
        evidence.checks().stream().map(this::masked).toList(),
        Millis.of(took),
        violations.fresh(scenario.rule(), evidence.violations(), evidence.incidental()),
        violations.known(evidence.known()),
        evidence.observations().stream().map(this::masked).toList(),
        exchanges.stream().map(e -> recordedCall(scenario, e)).toList());
  }

  /** Settings are changed through pages, which no call of the API does. */
  private static String first(ScenarioRef scenario) {
    return scenario.uri().contains(SETTINGS)
        ? "set the installation as the first steps of " + scenario.title() + " say"
        : "";
  }

  private Check masked(Check check) {
    return new Check(
        masking.line(check.subject()), masking.line(check.expected()), masking.line(check.saw()));
  }

  private Observation masked(Observation observation) {
    return new Observation(masking.line(observation.subject()), masking.line(observation.value()));
  }

  private RecordedCall recordedCall(ScenarioRef scenario, Exchange exchange) {
    Request request = masking.request(exchange.request());
    boolean logged = exchangeLog != ExchangeLog.NONE; // masking a whole answer takes its time
    return new RecordedCall(
        request.method(),
        UrlEncoding.of(request.path(), request.query()),
        masking.line(request.caller().name()),
        exchange.status(),
        exchange.startedAt(),
        Millis.of(exchange.took()),
        logged ? exchangeLog.add(scenario, masking.exchange(exchange)) : -1);
  }
}
