package io.kimaicontract.reference;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.reference.core.RelativeDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates in words, as PHP reads them. */
class RelativeDateTest {
  private static final ZonedDateTime NOW =
      ZonedDateTime.parse("2024-03-13T10:20:30+01:00[Europe/Berlin]"); // a Wednesday

  @ParameterizedTest
  @CsvSource({
    "first day of last month 00:00:00, 2024-02-01T00:00:00",
    "last day of last month 23:59:59,  2024-02-29T23:59:59",
    "first day of this month midnight, 2024-03-01T00:00:00",
    "last day of next month,           2024-04-30T10:20:30",
    "monday this week,                 2024-03-11T00:00:00",
    "sunday last week 23:59:59,        2024-03-10T23:59:59",
    "+10 days,                         2024-03-23T10:20:30",
    "10 days ago,                      2024-03-03T10:20:30",
    "-2 weeks,                         2024-02-28T10:20:30",
    "yesterday 08:00,                  2024-03-12T08:00:00",
    "2001-12-31 23:59:59,              2001-12-31T23:59:59",
    "now,                              2024-03-13T10:20:30"
  })
  void isRead(String words, String local) {
    assertThat(
        RelativeDate.from(NOW, words).map(date -> date.toLocalDateTime().toString()),
        is(Optional.of(LocalDateTime.parse(local).toString())));
  }

  @Test
  void otherWordsAreNoDate() {
    assertThat(RelativeDate.from(NOW, "when it suits you"), is(Optional.empty()));
  }
}
