package io.kimaicontract.steps.tag;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stable id before a scenario's name. */
class ScenarioIdTest {
  @ParameterizedTest
  @CsvSource({
    "[TS-12] John stops,  TS-12, John stops",
    "[TSXY-123] John,     TSXY-123, John",
    "John stops,          '',    John stops",
    "[ts-12] John,        '',    [ts-12] John",
    "[TS-1] John,         '',    [TS-1] John",
    "John [TS-12],        '',    John [TS-12]"
  })
  void of(String title, String id, String name) {
    assertThat(ScenarioId.of(title), is(id));
    assertThat(ScenarioId.nameOf(title), is(name));
  }
}
