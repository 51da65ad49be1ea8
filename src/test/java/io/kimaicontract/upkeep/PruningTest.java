package io.kimaicontract.upkeep;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.kimaicontract.report.Samples;
import io.kimaicontract.target.UsageException;
import io.kimaicontract.verdict.LedgerFile;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The sample run calls DEV-GONE stale; the rest of a file stays as it is. */
class PruningTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
  private static final String FILE =
      """
      # Ours.

      # stays
      - id: DEV-STAYS
        title: It stays   # really
        places: [/a]
        seen: |-
          # no comment
        evidence: seen
        expires: 2026-11-01

      # goes,
      # with both lines
      - id: DEV-GONE
        title: It goes
        places: [/b]
        seen: x
        evidence: seen

      - id: DEV-EXPIRED
        title: It expired
        places: [/c]
        seen: x
        evidence: seen
        expires: 2026-10-31
      # the last word
      -
        id: DEV-LAST
        title: It stays, too
        places: [/d]
        seen: x
        evidence: seen
      """;

  @Test
  void removesWhatIsStaleOrExpired() {
    Pruning pruning = pruning(FILE);

    assertThat(
        pruning.removed(),
        contains(
            new Pruning.Removed("DEV-GONE", "It goes", "stale in the run 1a2b"),
            new Pruning.Removed("DEV-EXPIRED", "It expired", "expired on 2026-10-31")));
    assertThat(
        pruning.text(),
        is(
            FILE.substring(0, FILE.indexOf("# goes,"))
                + FILE.substring(FILE.indexOf("# the last word"))));
  }

  @Test
  void keepsTheEndsOfLines() {
    String file = FILE.replace("\n", "\r\n");

    assertThat(
        pruning(file).text().replace("\r\n", ""), is(pruning(FILE).text().replace("\n", "")));
  }

  @Test
  void changesNothingWhereNothingGoes() {
    String file = FILE.substring(0, FILE.indexOf("# goes,"));

    assertThat(pruning(file).removed(), empty());
    assertThat(pruning(file).text(), is(file));
  }

  @Test
  void refusesAListOnOneLine() {
    String file =
        "[{id: DEV-GONE, title: a, places: /b, seen: x, evidence: y},"
            + " {id: DEV-B, title: a, places: /b, seen: x, evidence: y}]\n";
    UsageException refused = assertThrows(UsageException.class, () -> pruning(file).text());

    assertThat(refused.getMessage(), containsString("own.yaml cannot be pruned; write it as"));
  }

  private static Pruning pruning(String text) {
    return new Pruning(LedgerFile.parse("own.yaml", text), Samples.run().run(), TODAY);
  }
}
