package io.kimaicontract.verdict;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.kimaicontract.http.redaction.Redactor;
import io.kimaicontract.verdict.result.Line;
import io.kimaicontract.verdict.result.RecordedViolation;
import io.kimaicontract.verdict.result.ScenarioRef;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An entry explains until the end of its last day, in UTC; afterwards the finding says so. */
class ExpiryTest {
  private static final String ENTRY =
      """
      - id: ACC-VISIBLE
        title: It is false
        scenarios: TG-01
        kinds: RULE
        places: /visible
        seen: 'false'
        evidence: a run
        reason: we know
        ticket: KIM-7
        expires: 2026-10-31
      """;

  @ParameterizedTest
  @CsvSource({
    "2026-10-30T12:00:00Z, UTC,              true",
    "2026-10-31T23:59:59Z, UTC,              true",
    "2026-10-31T23:59:59Z, Asia/Tokyo,       true",
    "2026-11-01T00:00:00Z, UTC,              false",
    "2026-11-01T00:00:00Z, America/New_York, false"
  })
  void explainsUntilTheEndOfItsDayInUtc(Instant now, String zone, boolean known) {
    KnownDeviations deviations = at(now, zone, ENTRY);
    RuleViolation violation = SampleVerdicts.rule("/visible", "false", null);

    assertThat(deviations.explain("TG-01", violation).isPresent(), is(known));
    assertThat(deviations.expired("TG-01", violation).isPresent(), is(!known));
    assertThat(deviations.entries().isEmpty(), is(!known));
  }

  @Test
  void theFindingSaysThatItHasExpired() {
    ScenarioResult result = judged(ENTRY);

    assertThat(result.known(), empty());
    assertThat(
        expiries(result),
        contains(
            new Line(
                "expired", "accepted until 2026-10-31 by ACC-VISIBLE (ticket KIM-7): expired")));
  }

  @Test
  void withoutATicketNoneIsNamed() {
    assertThat(
        expiries(judged(ENTRY.replace("  ticket: KIM-7\n", ""))),
        contains(new Line("expired", "accepted until 2026-10-31 by ACC-VISIBLE: expired")));
  }

  @Test
  void anotherEntryMayStillExplain() {
    String other = ENTRY.replace("ACC-VISIBLE", "ACC-OTHER").replace("2026-10-31", "2026-12-31");
    ScenarioJudge judge = judge(ENTRY + other);

    assertThat(judge.expect("/visible", "false", new Says("true"), null), is(false));
    assertThat(judge.evidence().expired(), empty());
    assertThat(judge.evidence().known().get(0).deviation().id(), is("ACC-OTHER"));
  }

  @Test
  void anEntryThatExplainsSomethingElseIsNotNamed() {
    assertThat(expiries(judged(ENTRY.replace("seen: 'false'", "seen: 'null'"))), empty());
  }

  private static ScenarioResult judged(String ledger) {
    ScenarioJudge judge = judge(ledger);
    assertThrows(
        ContractViolationError.class,
        () -> judge.expect("/visible", "false", new Says("true"), null));
    return new ScenarioRecorder(URI.create("http://h"), new Redactor(), ExchangeLog.NONE)
        .record(
            new ScenarioRef("TG-01", "S", "F", "R", "features/f.feature", 1),
            Outcome.BROKEN,
            "",
            0,
            "",
            judge.evidence(),
            Duration.ZERO);
  }

  private static List<Line> expiries(ScenarioResult result) {
    return result.violations().stream()
        .map(RecordedViolation::lines)
        .flatMap(List::stream)
        .filter(line -> line.label().equals("expired"))
        .toList();
  }

  private static ScenarioJudge judge(String ledger) {
    return new ScenarioJudge(
        "TG-01",
        SampleVerdicts.contract(),
        at(Instant.parse("2026-11-20T12:00:00Z"), "UTC", ledger));
  }

  private static KnownDeviations at(Instant now, String zone, String ledger) {
    return KnownDeviations.at(
        Clock.fixed(now, ZoneId.of(zone)), SampleVerdicts.ledger(ledger), SampleVerdicts.VERSION);
  }
}
