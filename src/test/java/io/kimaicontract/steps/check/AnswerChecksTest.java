package io.kimaicontract.steps.check;

import static io.kimaicontract.steps.check.Told.assertBroken;
import static io.kimaicontract.steps.check.Told.assertKept;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.http.Header;
import io.kimaicontract.http.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Matchers of a whole answer and of values that are no JSON. */
class AnswerChecksTest {

  @Test
  void aStatusIsToldByNumberAndName() {
    assertKept(new HasStatus(403), 403, "403 Forbidden", "403 Forbidden");
    assertBroken(new HasStatus(404), 200, "404 Not Found", "200 OK");
    assertBroken(new HasStatus(200), 299, "200 OK", "299");
  }

  @Test
  void aServerErrorIsOneUnlessTheLedgerExplainsIt() {
    assertKept(new NoServerError(false), 499, "a status below 500", "499");
    assertBroken(new NoServerError(false), 500, "a status below 500", "500 Internal Server Error");
    assertKept(new NoServerError(true), 500, "a status below 500", "500 Internal Server Error");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET, PUT | true",
        "put,get,DELETE | true",
        "GET | false",
        "GETS, PUT | false",
        "GET; PUT | false"
      })
  void aHeaderHoldsEachValue(String seen, boolean kept) {
    Response response = response(new Header("Allow", seen));

    assertThat(
        Told.by(new HasHeader("allow", "GET, PUT"), response),
        is(new Told(kept, "GET, PUT", seen)));
  }

  @Test
  void aHeaderThatIsNotThereIsMissing() {
    assertBroken(new HasHeader("Allow", "GET"), response(), "GET", "missing");
  }

  @Test
  void numbersAndTextsHaveNoQuotes() {
    assertKept(new EqualTo<>(0), 0, "0", "0");
    assertBroken(new EqualTo<>(1), 2, "1", "2");
    assertKept(new EqualTo<>("7"), "7", "7", "7");
    assertBroken(new EqualTo<>("7"), "", "7", "");
  }

  @Test
  void aLastUsageIsThereOrNot() {
    assertKept(new HasLastUsage(true), "1/2/26", "a date and time", "1/2/26");
    assertBroken(new HasLastUsage(true), "", "a date and time", "none");
    assertKept(new HasLastUsage(false), "", "none", "none");
    assertBroken(new HasLastUsage(false), "1/2/26", "none", "1/2/26");
  }

  private static Response response(Header... headers) {
    return new Response(200, List.of(headers), "");
  }
}
