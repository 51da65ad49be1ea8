package io.kimaicontract.target;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ranges of versions as the ledger writes them. */
class VersionRangeTest {
  @ParameterizedTest
  @CsvSource({
    "'',              2.16.0, true",
    ">=2.63,          2.63.0, true",
    ">=2.63,          2.62.9, false",
    "<2.63,           2.63.0, false",
    "<= 2.24.0,       2.24.0, true",
    ">2.24,           2.24.1, true",
    "=2.24,           2.24.0, true",
    "=2.24,           2.24.1, false",
    ">=2.16 <2.63,    2.24.0, true",
    ">=2.16 <2.63,    2.65.0, false",
    ">=2.9,           2.16.0, true"
  })
  void contains(String range, String version, boolean contained) {
    assertThat(new VersionRange(range).contains(KimaiVersion.of(version)), is(contained));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.16", ">=2.16 or <2.20", "~2.16", ">=", "since 2.16", ">=2.16,"})
  void refusesAnythingElse(String text) {
    Exception refused = assertThrows(IllegalArgumentException.class, () -> new VersionRange(text));
    assertThat(refused.getMessage(), containsString("write it as"));
  }

  @Test
  void versionsAreOrderedAsReleased() {
    assertThat(KimaiVersion.of("2.9").compareTo(KimaiVersion.of("2.16.0")) < 0, is(true));
    assertThat(KimaiVersion.of("2.24.0-dev"), is(new KimaiVersion(2, 24, 0)));
    assertThrows(IllegalArgumentException.class, () -> KimaiVersion.of("two"));
  }
}
