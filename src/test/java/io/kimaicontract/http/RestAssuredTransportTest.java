package io.kimaicontract.http;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.reference.http.Answer;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The wire over many requests. */
class RestAssuredTransportTest {
  private static final int MORE_THAN_CONNECTIONS = 100;

  @ParameterizedTest
  @ValueSource(ints = {200, 204, 401, 404, 503})
  void anEmptyAnswerFreesItsConnection(int status) {
    ReferenceOptions empty =
        ReferenceOptions.documented().withTampering((call, next) -> Answer.empty(status));
    try (ReferenceKimai kimai = ReferenceKimai.start(empty)) {
      Transport transport =
          new RestAssuredTransport(kimai.url(), Duration.ofSeconds(5), Clock.systemUTC());
      for (int i = 0; i < MORE_THAN_CONNECTIONS; i++) {
        Exchange exchange = transport.send(Request.of("GET", "/api/version", Caller.NOBODY));
        assertThat(exchange.status(), is(status));
        assertThat(exchange.response().body(), is(""));
      }
    }
  }
}
