package io.kimaicontract.http.health;

import io.kimaicontract.http.Response;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The header Retry-After: seconds, or a date that is compared with the header Date. */
final class RetryAfter {
  private RetryAfter() {}

  static Optional<Duration> of(Response answer) {
    return answer.header("Retry-After").flatMap(text -> wait(text.strip(), answer));
  }

  private static Optional<Duration> wait(String text, Response answer) {
    if (text.matches("\\d{1,6}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
    }
    try {
      Duration wait = Duration.between(date(answer.header("Date").orElse("")), date(text));
      return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }

  private static ZonedDateTime date(String text) {
    return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
  }
}
