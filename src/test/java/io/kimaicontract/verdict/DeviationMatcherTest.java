package io.kimaicontract.verdict;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.target.KimaiVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An entry of the ledger explains exactly what it lists. */
class DeviationMatcherTest {
  @ParameterizedTest
  @CsvSource({
    "/visible,                /visible,                              true",
    "/visible,                /visible2,                             false",
    "/visible,                /a/visible,                            false",
    "*,                       anything,                              true",
    "*/begin,                 #/Timesheet/begin,                     true",
    "*/begin,                 #/Timesheet/begin/x,                   false",
    "#/Timesheet*/begin,      #/TimesheetEntity/begin,               true",
    "#/Timesheet*/begin,      #/Timesheet/begin,                     true",
    "#/Timesheet*/begin,      #/Team/begin,                          false",
    "a*b*c,                   a-b-b-c,                               true",
    "a*b*c,                   a-c-b,                                 false",
    "/api/tags.json,          /api/tagsXjson,                        false",
    "*a*a*a*a*a*b,            aaaaaaaaaaaaaaaaaaaaaaaaaaaa,          false"
  })
  void globs(String glob, String text, boolean matches) {
    assertThat(DeviationMatcher.any(List.of(glob), text), is(matches));
  }

  @Test
  void anEmptyListMatchesAnything() {
    assertThat(DeviationMatcher.any(List.of(), "x"), is(true));
    assertThat(DeviationMatcher.any(List.of("a", "x"), "x"), is(true));
    assertThat(DeviationMatcher.any(List.of("a", "b"), "x"), is(false));
  }

  @ParameterizedTest
  @CsvSource({
    "TG-01, /visible, false, {\"visible\":null}, 2.24.0, true",
    "TG-03, /visible, false, {\"visible\":null}, 2.24.0, false",
    "TG-01, /billable, false, {\"visible\":null}, 2.24.0, false",
    "TG-01, /visible, falsey, {\"visible\":null}, 2.24.0, false",
    "TG-01, /visible, false, {\"visible\":true}, 2.24.0, false",
    "TG-01, /visible, false, '', 2.24.0, false",
    "TG-01, /visible, false, {\"visible\":null}, 2.63.0, false"
  })
  void explains(
      String scenario, String place, String seen, String sent, String version, boolean explained) {
    Deviation entry =
        SampleVerdicts.ledger(
                """
                - id: DEV-ONE
                  title: One thing is another
                  versions: '<2.63'
                  scenarios: [TG-01]
                  kinds: [RULE]
                  places: [/visible]
                  sent: '"visible":null'
                  seen: 'false'
                  evidence: a recording
                """)
            .entries()
            .get(0);
    RuleViolation violation = new RuleViolation(place, "true", seen, "", "", sent, null);
    assertThat(entry.explains(KimaiVersion.of(version), scenario, violation), is(explained));
  }

  @Test
  void ofSchemasItLooksAtTheBodyThatWasSentWithTheExchange() {
    Ledger ledger =
        SampleVerdicts.ledger(
            """
            - id: BUG-ONE
              kind: defect
              title: A null breaks it
              operations: ['PATCH /api/tags/{id}']
              kinds: [STATUS]
              sent: 'null'
              seen: '500'
              evidence: a recording
            """);
    assertThat(explained(ledger, "{\"name\":null}").isPresent(), is(true));
    assertThat(explained(ledger, "{\"name\":\"x\"}").isPresent(), is(false));
  }

  private static Optional<Deviation> explained(Ledger ledger, String sent) {
    var exchange =
        SampleVerdicts.patch(sent, 500, "{\"code\":500,\"message\":\"Internal Server Error\"}");
    var schemaFinding = SampleVerdicts.contract().check(exchange).get(0);
    return ledger.explain(
        SampleVerdicts.VERSION,
        "TG-01",
        new SchemaViolation("PATCH /api/tags/{id}", schemaFinding, exchange));
  }

  @Test
  void theFirstEntryThatExplainsIsAsked() {
    Ledger ledger = SampleVerdicts.ledger(entry("DEV-A", "tru.*") + entry("DEV-B", ".*"));
    Map.of("true", "DEV-A", "false", "DEV-B")
        .forEach(
            (seen, id) ->
                assertThat(
                    ledger
                        .explain(
                            SampleVerdicts.VERSION, "TG-01", SampleVerdicts.rule("/x", seen, null))
                        .map(Deviation::id),
                    is(Optional.of(id))));
  }

  private static String entry(String id, String seen) {
    return "- {id: %s, title: t, places: [/x], seen: '%s', evidence: e}\n".formatted(id, seen);
  }
}
