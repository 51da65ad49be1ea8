package io.kimaicontract.target;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Versions as targets write them. */
class KimaiVersionTest {
  @Test
  void areRead() {
    assertThat(KimaiVersion.parse("2.65.0-dev"), is(Optional.of(new KimaiVersion(2, 65, 0))));
    assertThat(KimaiVersion.parse("2.24"), is(Optional.of(new KimaiVersion(2, 24, 0))));
  }

  @Test
  void numbersBeyondReasonAreNone() {
    assertThat(KimaiVersion.parse("99999999999.1.0"), is(Optional.empty()));
    assertThat(KimaiVersion.parse("2.99999999999"), is(Optional.empty()));
    assertThat(KimaiVersion.parse("2.1.99999999999"), is(Optional.empty()));
  }
}
