package io.kimaicontract.users;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Header;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a {@code Date} header says of the clock of a target. */
class TargetClockTest {
  private static final Instant SENT = Instant.parse("2026-11-29T10:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sun, 29 Nov 2026 10:00:01 GMT | 0 |",
        "Sun, 29 Nov 2026 10:00:09 GMT | 0 |",
        "Sun, 29 Nov 2026 10:00:41 GMT | 40 | 40 seconds ahead of",
        "Sun, 29 Nov 2026 11:00:01 GMT | 3600 | 1 hour ahead of",
        "Sun, 29 Nov 2026 08:29:31 GMT | -5430 | 1 hour 31 minutes behind",
        "Sat, 28 Nov 2026 10:00:01 GMT | -86400 | 1 day behind",
        "Wed, 02 Dec 2026 11:00:01 GMT | 262800 | 3 days 1 hour ahead of",
        "yesterday | 0 |"
      })
  void isComparedWithThisMachine(String date, long seconds, String words) {
    TargetClock clock = TargetClock.of(answered(List.of(new Header("Date", date))));

    assertThat(clock.ahead(), is(Duration.ofSeconds(seconds)));
    assertThat(
        clock.sentence().orElse(""),
        is(
            words == null
                ? ""
                : "the clock of the target is "
                    + words
                    + " this machine's; what is now, and today, goes by the target's"));
  }

  @Test
  void aTargetThatSaysNoTimeIsNotCorrected() {
    assertThat(TargetClock.of(answered(List.of())), is(TargetClock.SAME));
  }

  private static Exchange answered(List<Header> headers) {
    Request request = Request.of("GET", "/api/version", Caller.NOBODY);
    return new Exchange(request, new Response(200, headers, "{}"), SENT, Duration.ofSeconds(3));
  }
}
