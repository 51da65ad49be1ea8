package io.kimaicontract.verdict;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.kimaicontract.http.Exchange;
import org.junit.jupiter.api.Test;

/** What a scenario saw: kept, known or broken. */
class EvidenceTest {
  private static final Ledger LEDGER =
      Sample.ledger(
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

  private final Evidence evidence = with(LEDGER);

  @Test
  void aPromiseThatIsKeptIsCountedAndNoMore() {
    assertThat(evidence.expect("/a", "1", "1", null), is(true));
    evidence.settle(evidence.received(Sample.get(200, "{\"name\":\"x\"}")));
    evidence.settleAll();

    assertThat(evidence.checks().get(0), is(new Check("/a", "1", "1")));
    assertThat(evidence.checks().get(1).saw(), is("200 OK, 1 value"));
    assertThat(evidence.checks(), hasSize(2));
    assertThat(evidence.violations(), empty());
    assertThat(evidence.sightings(), empty());
    assertThat(evidence.exchanges(), hasSize(1));
  }

  @Test
  void aBrokenRuleBreaksTheStep() {
    ContractBroken broken =
        assertThrows(ContractBroken.class, () -> evidence.expect("/a", "1", "2", null));

    assertThat(broken.getMessage(), is("/a is 2, not 1"));
    assertThat(evidence.violations(), is(broken.violations()));
  }

  @Test
  void aKnownBrokenRuleIsSightedAndSaidToTheStep() {
    evidence.isAbout(Sample.patch("{\"visible\":null}", 200, "{}"));

    assertThat(evidence.expect("/visible", "true", "false", null), is(false));
    assertThat(evidence.violations(), empty());
    assertThat(evidence.sightings().get(0).deviation().id(), is("DEV-VISIBLE"));
  }

  @Test
  void whatWasSentDecidesWhetherItIsKnown() {
    evidence.isAbout(Sample.patch("{\"visible\":true}", 200, "{}"));

    assertThrows(ContractBroken.class, () -> evidence.expect("/visible", "true", "false", null));
  }

  @Test
  void anAnswerThatDiffersBreaksWhenItIsSettled() {
    Exchange answer = evidence.received(Sample.get(200, "{\"name\":1}"));
    Exchange fine = evidence.received(Sample.get(200, "{\"name\":\"x\"}"));

    assertDoesNotThrow(() -> evidence.settle(fine));
    ContractBroken broken = assertThrows(ContractBroken.class, () -> evidence.settle(answer));
    assertThat(broken.getMessage(), containsString("GET /api/tags/{id} /name is 1, not string"));
    assertDoesNotThrow(evidence::settleAll);
    assertThat(evidence.violations(), hasSize(1));
  }

  @Test
  void whatNoStepSettledBreaksAtTheEnd() {
    evidence.received(Sample.get(200, "{\"name\":1}"));
    evidence.received(Sample.get(200, "{}"));

    ContractBroken broken = assertThrows(ContractBroken.class, evidence::settleAll);
    assertThat(
        broken.violations().stream().map(v -> v.cause().kind()).toList(),
        contains("TYPE", "MISSING"));
    assertDoesNotThrow(evidence::settleAll);
  }

  @Test
  void aKnownDifferenceOfAnAnswerIsSighted() {
    Exchange answer = evidence.received(Sample.get(200, "{\"name\":null}"));
    Exchange alike = Sample.get(200, "{\"name\":null}");

    assertDoesNotThrow(() -> evidence.settle(answer));
    assertThat(evidence.hasKnown(answer), is(true));
    assertThat(evidence.hasKnown(alike), is(false));
    assertThat(evidence.sightings().get(0).deviation().id(), is("DEV-NAME"));
  }

  @Test
  void aStrictRunKnowsNothingAndJudgesRulesBeforeSchemas() {
    Evidence strict = with(Ledger.empty());
    Exchange answer = strict.received(Sample.get(200, "{\"name\":null}"));

    assertDoesNotThrow(() -> strict.settle(answer));
    assertThrows(ContractBroken.class, () -> strict.expect("/visible", "true", "false", null));
    assertThrows(ContractBroken.class, strict::settleAll);
    assertThat(strict.violations(), hasSize(2));
    assertThat(strict.sightings(), empty());
  }

  @Test
  void anObservationIsNeverJudged() {
    evidence.observe("/visible", "true");

    assertThat(evidence.observations(), contains(new Observation("/visible", "true")));
    assertThat(evidence.checks(), contains(new Check("/visible", "noted", "true")));
  }

  @Test
  void operationsAreNamedAsTheContractNamesThem() {
    assertThat(evidence.operation(Sample.get(200, "").request()), is("GET /api/tags/{id}"));
    assertThat(
        evidence.operation(
            io.kimaicontract.http.Request.of(
                "GET", "/api/ping", io.kimaicontract.http.Caller.NOBODY)),
        is("GET /api/ping"));
  }

  private static Evidence with(Ledger ledger) {
    return new Evidence("TG-01", Sample.contract(), new KnownDeviations(ledger, Sample.VERSION));
  }
}
