package io.kimaicontract.coverage;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.ContractSource;
import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Header;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Response;
import io.kimaicontract.http.redaction.Redactor;
import io.kimaicontract.target.VersionRange;
import io.kimaicontract.verdict.Deviation;
import io.kimaicontract.verdict.DeviationMatcher;
import io.kimaicontract.verdict.Evidence;
import io.kimaicontract.verdict.ExchangeLog;
import io.kimaicontract.verdict.KnownOccurrence;
import io.kimaicontract.verdict.RuleViolation;
import io.kimaicontract.verdict.ScenarioRecorder;
import io.kimaicontract.verdict.result.Check;
import io.kimaicontract.verdict.result.ScenarioRef;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An entry is stale when the run could have seen it and did not. */
class StaleDeviationFinderTest {
  private static final Contract CONTRACT =
      Contract.parse(
          """
          {"openapi": "3.0.0", "paths": {"/api/tags": {
            "post": {"responses": {"200": {"content": {"application/json": {"schema":
              {"$ref": "#/components/schemas/Tag"}}}}}},
            "get": {"responses": {"200": {"content": {"application/json": {"schema":
              {"type": "array", "items": {"$ref": "#/components/schemas/Tag"}}}}}}}}},
           "components": {"schemas": {"Tag": {"type": "object", "properties": {
             "name": {"type": "string"}, "at": {"type": "string", "format": "date-time"}}}}}}
          """,
          new ContractSource.Given("x.json"));
  private static final String NAME = "#/components/schemas/Tag/properties/name";
  private static final String AT = "#/components/schemas/Tag/properties/at";

  @ParameterizedTest
  @CsvSource({
    "CONFORMANT,      TG-01, true",
    "CONFORMANT,      TG-02, false",
    "NOT_CHECKED,     TG-01, false",
    "KNOWN_DEVIATION, TG-01, false",
    "BROKEN,          TG-01, false"
  })
  void ofARuleWhenItsScenarioConformed(Outcome outcome, String named, boolean stale) {
    Deviation entry = entry(List.of(named), List.of(), List.of("RULE"), List.of("/x"), "");
    assertThat(isStale(entry, result(outcome, List.of())), is(stale));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "TYPE   | [{\"name\":\"a\",\"at\":null}] | name | true",
        "TYPE   | [{\"name\":null}]              | name | true",
        "TYPE   | []                             | name | false",
        "TYPE   | [{\"at\":null}]                | name | false",
        "FORMAT | [{\"at\":\"2024\"}]            | at   | true",
        "FORMAT | [{\"at\":null}]                | at   | false",
        "FORMAT | []                             | at   | false"
      })
  void ofASchemaWhenAnAnswerHadTheProperty(String kind, String body, String name, boolean stale) {
    Deviation entry =
        entry(List.of(), List.of(), List.of(kind), List.of(name.equals("at") ? AT : NAME), "");
    Exchange list = exchange(Request.of("GET", "/api/tags", Caller.NOBODY), 200, body);
    assertThat(isStale(entry, result(Outcome.CONFORMANT, List.of(list))), is(stale));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "POST | {\"name\":null}  | true",
        "POST | {\"name\":\"a\"} | false",
        "GET  | {\"name\":null}  | false"
      })
  void ofAStatusWhenTheRequestWasSent(String method, String sent, boolean stale) {
    Deviation entry =
        entry(List.of(), List.of("POST /api/tags"), List.of("STATUS"), List.of(), "null");
    Exchange call = exchange(Request.of(method, "/api/tags", Caller.NOBODY).body(sent), 400, "{}");
    assertThat(isStale(entry, result(Outcome.CONFORMANT, List.of(call))), is(stale));
  }

  @Test
  void notWhenItWasSeenOrIsOptional() {
    Deviation entry = entry(List.of("TG-01"), List.of(), List.of(), List.of(), "");
    KnownOccurrence seen =
        new KnownOccurrence(entry, new RuleViolation("/x", "1", "2", "", "", "", null));
    Ended conformant = result(Outcome.CONFORMANT, List.of());
    Ended known = result(Outcome.KNOWN_DEVIATION, List.of(), List.of(seen));

    assertThat(isStale(entry, conformant), is(true));
    assertThat(isStale(entry, conformant, known), is(false));
    assertThat(isStale(optional(entry), conformant), is(false));
  }

  private static boolean isStale(Deviation entry, Ended... ended) {
    StaleDeviationFinder finder = new StaleDeviationFinder(CONTRACT, List.of(entry));
    for (Ended one : ended) {
      one.exchanges().forEach(finder::visit);
    }
    return !finder.stale(Arrays.stream(ended).map(Ended::result).toList()).isEmpty();
  }

  private static Deviation entry(
      List<String> scenarios,
      List<String> operations,
      List<String> kinds,
      List<String> places,
      String sent) {
    DeviationMatcher deviationMatcher =
        new DeviationMatcher(
            scenarios, operations, kinds, places, Pattern.compile(sent), Pattern.compile("x"));
    return new Deviation(
        "DEV-ONE",
        Deviation.Kind.DEVIATION,
        "One",
        List.of("B1"),
        new VersionRange(""),
        deviationMatcher,
        false,
        List.of("a recording"));
  }

  private static Deviation optional(Deviation e) {
    return new Deviation(
        e.id(),
        e.kind(),
        e.title(),
        e.rules(),
        e.versions(),
        e.deviationMatcher(),
        true,
        e.evidence());
  }

  /** A scenario that ended, and the exchanges that it had. */
  private record Ended(ScenarioResult result, List<Exchange> exchanges) {}

  private static Ended result(Outcome outcome, List<Exchange> exchanges) {
    return result(outcome, exchanges, List.of());
  }

  private static Ended result(
      Outcome outcome, List<Exchange> exchanges, List<KnownOccurrence> known) {
    Evidence evidence =
        new Evidence(
            List.of(),
            List.of(),
            known,
            List.of(),
            List.of(),
            List.of(new Check("status", "200 OK", "200 OK")),
            exchanges);
    return new Ended(
        new ScenarioRecorder(URI.create("http://h"), new Redactor(), ExchangeLog.NONE)
            .record(
                new ScenarioRef("TG-01", "S", "F", "R", "features/f.feature", 1),
                outcome,
                "",
                0,
                "",
                evidence,
                Duration.ZERO),
        exchanges);
  }

  private static Exchange exchange(Request request, int status, String body) {
    return new Exchange(
        request,
        new Response(status, List.of(new Header("Content-Type", "application/json")), body),
        Instant.EPOCH,
        Duration.ZERO);
  }
}
