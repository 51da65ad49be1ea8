package io.kimaicontract.verdict.result;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.verdict.ScenarioSkipped;
import org.junit.jupiter.api.Test;

class SkipReasonTest {
  @Test
  void isReadFromItsSentence() {
    SkipReason old = SkipReason.notApplicable("Kimai has it since 2.57.0");
    assertThat(old.sentence(), is("not applicable: Kimai has it since 2.57.0"));
    assertThat(SkipReason.of(old.sentence()), is(old));
    assertThat(old.isNotApplicable(), is(true));

    SkipReason lacking = SkipReason.lacking("not applicable here");
    assertThat(SkipReason.of(lacking.sentence()), is(lacking));
    assertThat(lacking.isNotApplicable(), is(false));
  }

  @Test
  void endsAScenarioWithIt() {
    assertThat(
        new ScenarioSkipped(SkipReason.notApplicable("x")).getMessage(), is("not applicable: x"));
    assertThat(new ScenarioSkipped("x").getMessage(), is("x"));
  }
}
