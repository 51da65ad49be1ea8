package io.kimaicontract.verdict;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.kimaicontract.target.BadInput;
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
    Deviation entry = Sample.ledger(GOOD).entries().get(0);

    assertThat(entry.id(), is("DEV-ONE"));
    assertThat(entry.kind(), is(Deviation.Kind.DEVIATION));
    assertThat(entry.rules(), contains("B4"));
    assertThat(entry.optional(), is(false));
    assertThat(entry.match().scenarios(), contains("TG-01", "TG-02"));
    assertThat(entry.match().operations(), contains("PATCH /api/tags/{id}"));
    assertThat(entry.match().kinds(), empty());
    assertThat(entry.evidence(), contains("a recording"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "title:               | titel:             | unknown key 'titel'; known are evidence, id",
        "  evidence:          | #                  | entry DEV-ONE: 'evidence' is missing",
        "  seen:              | #                  | entry DEV-ONE: 'seen' is missing",
        "id: DEV-ONE          | kind: defect       | has an entry without 'id'",
        "seen: 'false'        | seen: '['          | 'sent' or 'seen' is no regular expression",
        "sent: 'null'         | sent: '(null'      | 'sent' or 'seen' is no regular expression",
        "'>=2.16 <2.63'       | 'until 2.63'       | 'until 2.63' is not a version range",
        "title:               | kind: bug\\n  title: | kind 'bug' is unknown",
        "- id:                | - id: ]            | is not YAML"
      })
  void refuses(String right, String wrong, String complaint) {
    String yaml = GOOD.replace(right, wrong.replace("\\n", "\n"));
    BadInput refused = assertThrows(BadInput.class, () -> Sample.ledger(yaml));
    assertThat(refused.getMessage(), containsString(complaint));
  }

  @Test
  void refusesAnEntryThatMatchesEverything() {
    String yaml = GOOD.replaceAll("(?m)^  (scenarios|operations|places):.*\n", "");
    BadInput refused = assertThrows(BadInput.class, () -> Sample.ledger(yaml));
    assertThat(refused.getMessage(), containsString("entry DEV-ONE matches everything"));
  }

  @Test
  void refusesAFileThatIsNotThere() {
    BadInput refused = assertThrows(BadInput.class, () -> Ledger.read(Path.of("no-such.yaml")));
    assertThat(refused.getMessage(), containsString("--deviations no-such.yaml cannot be read"));
  }

  @Test
  void anEmptyFileKnowsNothing() {
    assertThat(Sample.ledger("").entries(), empty());
    assertThat(Sample.ledger("# nothing\n").entries(), empty());
  }
}
