package io.kimaicontract.steps;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.kimaicontract.api.ResourceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectStepsTest {

  @ParameterizedTest
  @CsvSource({
    "TEAM, TEAM",
    "TIMESHEET, TIMESHEET",
    "TIMESHEET, RUNNING_TIMESHEET",
    "RUNNING_TIMESHEET, RUNNING_TIMESHEET",
  })
  void acceptsTheNounOfWhatWasCreated(ResourceType named, ResourceType created) {
    assertDoesNotThrow(() -> EffectSteps.requireSame(named, created));
  }

  @ParameterizedTest
  @CsvSource({"PROJECT, CUSTOMER", "RUNNING_TIMESHEET, TIMESHEET", "CUSTOMER, CUSTOMER_RATE"})
  void refusesTheNounOfAnotherThing(ResourceType named, ResourceType created) {
    assertThrows(IllegalStateException.class, () -> EffectSteps.requireSame(named, created));
  }

  @Test
  void theMessageNamesBoth() {
    Throwable error =
        assertThrows(
            IllegalStateException.class,
            () -> EffectSteps.requireSame(ResourceType.TAG, ResourceType.TEAM));
    assertThat(error.getMessage(), is("the scenario creates a team, not a tag"));
  }
}
