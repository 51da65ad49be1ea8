package io.kimaicontract.http.redaction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Header;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Response;
import io.kimaicontract.report.Samples;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {
  private final Masking masking = new Masking(Samples.redactor());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Authorization | Bearer x        | Bearer ***
          authorization | garbage         | ***
          Authorization | Basic dXNlcjpw  | Basic ***
          X-AUTH-TOKEN  | api_kitten      | ***
          Cookie        | a=b; c=d        | a=***; c=***
          Set-Cookie    | a=b; path=/     | a=***; path=/
          Accept        | application/xml | application/xml
          """)
  void masksHeadersByName(String name, String value, String masked) {
    Header header = new Header(name, value);
    assertEquals(List.of(new Header(name, masked)), exchange(header).request().headers());
    assertEquals(List.of(new Header(name, masked)), exchange(header).response().headers());
  }

  @Test
  void masksSecretsInPathQueryAndBodies() {
    Exchange masked = masking.exchange(exchange("/api/" + Samples.TOKEN, Samples.PASSWORD));
    assertEquals("/api/***", masked.request().path());
    assertEquals("***", masked.request().payload().orElseThrow());
    assertEquals("***", masked.response().body());
  }

  private Exchange exchange(Header header) {
    Request request = Request.of("GET", "/", Caller.NOBODY).header(header.name(), header.value());
    Response response = new Response(200, List.of(header), "");
    return masking.exchange(new Exchange(request, response, Samples.START, Duration.ZERO));
  }

  private static Exchange exchange(String path, String body) {
    return new Exchange(
        Request.of("POST", path, Caller.NOBODY).body(body),
        new Response(200, List.of(), body),
        Samples.START,
        Duration.ZERO);
  }
}
