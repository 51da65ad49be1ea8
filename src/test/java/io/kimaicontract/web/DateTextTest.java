package io.kimaicontract.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates as Kimai's locales want them typed. */
class DateTextTest {
  @ParameterizedTest
  @CsvSource({
    "M/D/YYYY, 3/5/2027",
    "DD.MM.YYYY, 05.03.2027",
    "D.M.YYYY, 5.3.2027",
    "YYYY-MM-DD, 2027-03-05",
    "YYYY. M. D., 2027. 3. 5.",
    "DD/MM/YY, 05/03/2027"
  })
  void asTheFormatSays(String format, String text) {
    assertThat(DateText.of(LocalDate.of(2027, 3, 5), format), is(text));
  }
}
