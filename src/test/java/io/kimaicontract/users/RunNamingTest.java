package io.kimaicontract.users;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a run's mark, and what only begins like one. */
class RunNamingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kc-1a2b3c-customer-1",
        "kc-1a2b3c-running-timesheet-12",
        "kc-1a2b3c-john",
        "kc-1a2b3c-2-anna",
        "kc-1a2b3c-john-3",
        "kc-1a2b3c-4-susan-5",
        "kc-1a2b3c-kc-1a2b3c-jane-6",
        "kc-1a2b3c-2-kc-1a2b3c-jane-6",
        "kc-1a2b3c-2-kc-1a2b3c-jane-6-7"
      })
  void marks(String name) {
    assertThat(RunNaming.run(name), is(Optional.of("1a2b3c")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kc-",
        "kc-customer",
        "kc-abcdef",
        "kc-abcdef-",
        "kc-abcdef-customer",
        "kc-abcdef-smith",
        "kc-abcdef-customer-1 ",
        "kc-abcdef-customer-1b",
        "kc-abcdef-Customer-1",
        "kc-ABCDEF-customer-1",
        "KC-abcdef-customer-1",
        "kc-abcdeg-customer-1",
        "kc-abcde-customer-1",
        "kc-abcdef0-customer-1",
        "kc-abcdef-1",
        "kc-abcdef-john-",
        "my kc-abcdef-customer-1",
        "kc-abcdef-kc-1edcba-jane-1",
        "kc-abcdef-customer-1\n"
      })
  void noMarks(String name) {
    assertThat(RunNaming.run(name), is(Optional.empty()));
  }
}
