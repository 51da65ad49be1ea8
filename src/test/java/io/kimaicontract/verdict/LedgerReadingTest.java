package io.kimaicontract.verdict;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.kimaicontract.target.UsageException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ledger is read strictly: what it does not understand it refuses in one sentence. */
class LedgerReadingTest {
  private static final String GOOD =
      """
      - id: DEV-ONE
        title: One thing is another
        rules: [B4]
        versions: '>=2.16 <2.63'
        scenarios: [TG-01, TG-02]
        operations: 'PATCH /api/tags/{id}'
        places: [/visible]
        sent: 'null'
        seen: 'false'
        evidence: a recording
      """;

  @Test
  void readsAnEntry() {
    Deviation entry = SampleVerdicts.ledger(GOOD).entries().get(0);

    assertThat(entry.id(), is("DEV-ONE"));
    assertThat(entry.kind(), is(Deviation.Kind.DEVIATION));
    assertThat(entry.rules(), contains("B4"));
    assertThat(entry.optional(), is(false));
    assertThat(entry.deviationMatcher().scenarios(), contains("TG-01", "TG-02"));
    assertThat(entry.deviationMatcher().operations(), contains("PATCH /api/tags/{id}"));
    assertThat(entry.deviationMatcher().kinds(), empty());
    assertThat(entry.evidence(), contains("a recording"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "title:          | titel:             | , entry DEV-ONE: unknown key 'titel'; did you mean"
            + " 'title'?",
        "places:         | place:             | , entry DEV-ONE: unknown key 'place'; did you mean"
            + " 'places'?",
        "scenarios: | scenario: | entry DEV-ONE: unknown key 'scenario'; did you mean 'scenarios'?",
        "  evidence:     | #                  | entry DEV-ONE: 'evidence' is missing",
        "  seen:         | #                  | entry DEV-ONE: 'seen' is missing",
        "- id: DEV-ONE   | - kind: defect     | , entry 1: 'id' is missing",
        "seen: 'false'   | seen: '['          | entry DEV-ONE: 'seen' is not a regular expression:"
            + " Unclosed character class",
        "sent: 'null'    | sent: '(null'      | entry DEV-ONE: 'sent' is not a regular expression:"
            + " Unclosed group",
        "'>=2.16 <2.63'  | 'until 2.63'       | entry DEV-ONE: 'until 2.63' is not a version range;"
            + " write it as '>=2.16 <2.63', in 'versions'",
        "title:          | kind: bug\\n"
            + "  title: | , entry DEV-ONE: 'kind' is 'bug'; it is one of deviation, defect",
        "sent: 'null'    | kinds: [RULES]     | entry DEV-ONE: unknown kind 'RULES' in 'kinds'; did"
            + " you mean 'RULE'?",
        "sent: 'null'    | optional: perhaps  | entry DEV-ONE: 'optional' is 'perhaps'; write true"
            + " or false",
        "rules: [B4]     | rules: {B4: 1}     | entry DEV-ONE: 'rules' holds a value of the wrong"
            + " kind",
        "sent: 'null'    | title: again       | , line 8, entry DEV-ONE: key 'title' stands twice",
        "id: DEV-ONE     | id: DEV-ONE\\n"
            + "  id: DEV-TWO | , line 2, entry DEV-TWO: key 'id' stands twice",
        "- id: DEV-ONE   | DEV-ONE:           | .yaml is not a list; begin each entry with '- '",
        "- id:           | - id: ]            | is not YAML, line 1: a ',', ']' or '}' stands"
            + " where a value is due"
      })
  void refuses(String right, String wrong, String complaint) {
    String yaml = GOOD.replace(right.replace("\\n", "\n"), wrong.replace("\\n", "\n"));
    UsageException refused = assertThrows(UsageException.class, () -> SampleVerdicts.ledger(yaml));
    assertThat(refused.getMessage(), containsString(complaint));
    assertThat(refused.getMessage(), not(containsString("\n")));
  }

  @Test
  void refusesAnEntryThatMatchesEverything() {
    String yaml = GOOD.replaceAll("(?m)^  (scenarios|operations|places):.*\n", "");
    UsageException refused = assertThrows(UsageException.class, () -> SampleVerdicts.ledger(yaml));
    assertThat(
        refused.getMessage(),
        containsString(
            "entry DEV-ONE: it matches everything; give scenarios, operations or places"));
    refused =
        assertThrows(
            UsageException.class, () -> SampleVerdicts.ledger(yaml + "  scenario: TG-01\n"));
    assertThat(refused.getMessage(), containsString("unknown key 'scenario'; did you mean"));
  }

  @Test
  void namesTheEntryOfSeveral() {
    String second = GOOD.replace("DEV-ONE", "DEV-TWO") + "  evidence: again\n";
    UsageException refused =
        assertThrows(UsageException.class, () -> SampleVerdicts.ledger(GOOD + second));
    assertThat(
        refused.getMessage(), containsString(", line 21, entry DEV-TWO: key 'evidence' stands"));
  }

  @Test
  void refusesAFileThatIsNotThere() {
    UsageException refused =
        assertThrows(UsageException.class, () -> Ledger.read(Path.of("no-such.yaml")));
    assertThat(refused.getMessage(), containsString("--deviations no-such.yaml cannot be read"));
  }

  @Test
  void anEmptyFileKnowsNothing() {
    assertThat(SampleVerdicts.ledger("").entries(), empty());
    assertThat(SampleVerdicts.ledger("# nothing\n").entries(), empty());
    assertThat(SampleVerdicts.ledger("---\n# nothing\n").entries(), empty());
    assertThat(SampleVerdicts.ledger("[]").entries(), empty());
  }
}
