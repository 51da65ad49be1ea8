package io.kimaicontract.contract.source;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.target.KimaiVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which pinned contract stands in for a target's own. */
class PinnedContractsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2.14.0 | the pinned contract of Kimai 2.16.0 (why; it is the oldest that is pinned)",
        "2.16.0 | the pinned contract of Kimai 2.16.0 (why)",
        "2.23.9 | the pinned contract of Kimai 2.16.0 (why)",
        "2.24.0 | the pinned contract of Kimai 2.24.0 (why)",
        "2.44.9 | the pinned contract of Kimai 2.24.0 (why)",
        "2.64.9 | the pinned contract of Kimai 2.58.0 (why)",
        "3.0.0 | the pinned contract of Kimai 2.66.0 (why)"
      })
  void theNearestThatIsNotNewer(String version, String sentence) {
    Contract contract = PinnedContracts.nearest(KimaiVersion.of(version), "why");

    assertThat(contract.source().sentence(), is(sentence));
  }
}
