package io.kimaicontract.verdict;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.verdict.result.Check;
import io.kimaicontract.verdict.result.Observation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a scenario saw: kept, known or broken. */
class ScenarioJudgeTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
  private static final Ledger LEDGER =
      SampleVerdicts.ledger(
          """
          - id: DEV-NAME
            title: A name may be null
            kinds: [TYPE]
            places: ['*/properties/name']
            seen: 'null'
            evidence: a recording
          - id: DEV-VISIBLE
            title: Visible is false
            scenarios: [TG-01]
            places: [/visible]
            sent: 'null'
            seen: 'false'
            evidence: a recording
          """);

  private final ScenarioJudge scenarioJudge = with(LEDGER);

  @Test
  void aPromiseThatIsKeptIsCountedAndNoMore() {
    assertThat(scenarioJudge.expect("/a", "1", new Says("1"), null), is(true));
    scenarioJudge.isAbout(scenarioJudge.received(SampleVerdicts.get(200, "{\"name\":\"x\"}")));
    scenarioJudge.settle();

    assertThat(scenarioJudge.evidence().checks().get(0), is(new Check("/a", "1", "1")));
    assertThat(scenarioJudge.evidence().checks().get(1).saw(), is("200 OK, 1 value"));
    assertThat(scenarioJudge.evidence().checks(), hasSize(2));
    assertThat(scenarioJudge.evidence().violations(), empty());
    assertThat(scenarioJudge.evidence().known(), empty());
    assertThat(scenarioJudge.evidence().exchanges(), hasSize(1));
  }

  @Test
  void aBrokenRuleBreaksTheStep() {
    ContractViolationError broken =
        assertThrows(
            ContractViolationError.class,
            () -> scenarioJudge.expect("/a", "2", new Says("1"), null));

    assertThat(broken.getMessage(), is("/a is 2, not 1"));
    assertThat(scenarioJudge.evidence().violations(), is(broken.violations()));
  }

  @Test
  void theTextsOfARuleAreThoseOfItsMatcher() {
    ContractViolationError broken =
        assertThrows(
            ContractViolationError.class, () -> scenarioJudge.expect("/a", 2, lessThan(2), null));

    assertThat(broken.getMessage(), is("/a is <2> was equal to <2>, not a value less than <2>"));
    assertThat(
        scenarioJudge.evidence().checks(),
        contains(new Check("/a", "a value less than <2>", "<2> was equal to <2>")));
  }

  @Test
  void aKnownBrokenRuleIsSightedAndSaidToTheStep() {
    scenarioJudge.isAbout(SampleVerdicts.patch("{\"visible\":null}", 200, "{}"));

    assertThat(scenarioJudge.expect("/visible", "false", new Says("true"), null), is(false));
    assertThat(scenarioJudge.evidence().violations(), empty());
    assertThat(scenarioJudge.evidence().known().get(0).deviation().id(), is("DEV-VISIBLE"));
  }

  @Test
  void whatWasSentDecidesWhetherItIsKnown() {
    scenarioJudge.isAbout(SampleVerdicts.patch("{\"visible\":true}", 200, "{}"));

    assertThrows(
        ContractViolationError.class,
        () -> scenarioJudge.expect("/visible", "false", new Says("true"), null));
  }

  @Test
  void anAnswerThatDiffersEndsNothingAndBreaksTheScenarioAtItsEnd() {
    Exchange answer = scenarioJudge.received(SampleVerdicts.get(200, "{\"name\":1}"));
    scenarioJudge.isAbout(answer);

    assertThat(scenarioJudge.expect("/a", "1", new Says("1"), answer), is(true));
    ContractViolationError broken =
        assertThrows(ContractViolationError.class, scenarioJudge::settle);
    assertThat(broken.getMessage(), containsString("GET /api/tags/{id} /name is 1, not string"));
    assertThat(scenarioJudge.evidence().violations(), hasSize(1));
    assertThat(scenarioJudge.evidence().incidental(), empty());
  }

  @Test
  void aDifferenceThatIsOnlyMetBreaksNoScenarioAndIsKept() {
    scenarioJudge.received(SampleVerdicts.get(200, "{\"name\":1}"));
    scenarioJudge.isAbout(scenarioJudge.received(SampleVerdicts.get(200, "{\"name\":\"x\"}")));

    assertDoesNotThrow(scenarioJudge::settle);
    assertThat(scenarioJudge.evidence().violations(), empty());
    assertThat(
        scenarioJudge.evidence().incidental().stream().map(v -> v.cause().kind()).toList(),
        contains("TYPE"));
  }

  @ParameterizedTest
  @CsvSource({
    "/name, TYPE",
    "/name/first, TYPE",
    "/visible, RULE",
    "status, RULE",
    "X-Total, RULE"
  })
  void aRuleThatFailsForADifferenceIsNoSecondCause(String subject, String kind) {
    Exchange answer = scenarioJudge.received(SampleVerdicts.get(200, "{\"name\":1}"));

    ContractViolationError broken =
        assertThrows(
            ContractViolationError.class,
            () -> scenarioJudge.expect(subject, "1", new Says("x"), answer));
    assertThat(broken.violations().stream().map(v -> v.cause().kind()).toList(), contains(kind));
  }

  @Test
  void aServerErrorEndsTheScenario() {
    Exchange answer = scenarioJudge.received(SampleVerdicts.get(500, "{}"));

    ContractViolationError broken =
        assertThrows(ContractViolationError.class, () -> scenarioJudge.refuseServerError(answer));
    assertThat(broken.violations().get(0).cause().kind(), is("STATUS"));
  }

  @Test
  void aKnownDifferenceOfAnAnswerIsSighted() {
    Exchange answer = scenarioJudge.received(SampleVerdicts.get(200, "{\"name\":null}"));
    Exchange alike = SampleVerdicts.get(200, "{\"name\":null}");
    scenarioJudge.isAbout(answer);

    assertDoesNotThrow(scenarioJudge::settle);
    assertThat(scenarioJudge.hasKnown(answer), is(true));
    assertThat(scenarioJudge.hasKnown(alike), is(false));
    assertThat(scenarioJudge.evidence().known().get(0).deviation().id(), is("DEV-NAME"));
  }

  @Test
  void aStrictRunKnowsNothing() {
    ScenarioJudge strict = with(Ledger.empty());
    strict.isAbout(strict.received(SampleVerdicts.get(200, "{\"name\":null}")));

    assertThrows(
        ContractViolationError.class,
        () -> strict.expect("/visible", "false", new Says("true"), null));
    assertThrows(ContractViolationError.class, strict::settle);
    assertThat(strict.evidence().violations(), hasSize(2));
    assertThat(strict.evidence().known(), empty());
  }

  @Test
  void anObservationIsNeverJudged() {
    scenarioJudge.observe("/visible", "true");

    assertThat(
        scenarioJudge.evidence().observations(), contains(new Observation("/visible", "true")));
    assertThat(scenarioJudge.evidence().checks(), contains(new Check("/visible", "noted", "true")));
  }

  @Test
  void operationsAreNamedAsTheContractNamesThem() {
    assertThat(
        scenarioJudge.operation(SampleVerdicts.get(200, "").request()), is("GET /api/tags/{id}"));
    assertThat(
        scenarioJudge.operation(
            io.kimaicontract.http.Request.of(
                "GET", "/api/ping", io.kimaicontract.http.Caller.NOBODY)),
        is("GET /api/ping"));
  }

  private static ScenarioJudge with(Ledger ledger) {
    return new ScenarioJudge(
        "TG-01",
        SampleVerdicts.contract(),
        new KnownDeviations(ledger, SampleVerdicts.VERSION, TODAY));
  }
}
