package io.kimaicontract.verdict;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.verdict.result.Contrast;
import java.time.Clock;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeDiagnosingMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A finding says what is wrong, and nothing that only follows from it. */
class FindingWordsTest {
  private static final String REFUSED =
      """
      {"code": 400, "message": "Validation Failed", "errors": {
        "errors": ["The end date must not be earlier."],
        "children": {"begin": {}, "username": {"errors": ["The username is already used."]}}}}
      """;

  @Test
  void aRefusalQuotesTheServer() {
    Exchange refused = SampleVerdicts.get(400, REFUSED);

    assertThat(
        SampleVerdicts.rule("making a user", "400 Bad Request", refused).title(),
        is(
            "making a user is 400 Bad Request, not true; the server says: "
                + "The end date must not be earlier.; username: The username is already used."));
  }

  @Test
  void aRefusalThatSaysNothingIsNotQuoted() {
    Exchange refused = SampleVerdicts.get(403, "{\"code\": 403, \"message\": \"Forbidden\"}");

    assertThat(
        SampleVerdicts.rule("status", "403 Forbidden", refused).title(),
        is("status is 403 Forbidden, not true"));
  }

  @Test
  void aFieldThatARefusalLacksIsToldAsTheRefusal() {
    ScenarioJudge judge =
        new ScenarioJudge(
            "XX-01",
            SampleVerdicts.contract(),
            KnownDeviations.at(
                Clock.systemUTC(),
                Ledger.empty(),
                io.kimaicontract.target.KimaiVersion.of("2.66.0")));
    Exchange refused = SampleVerdicts.get(401, "{\"code\": 401, \"message\": \"Unauthorized\"}");

    ContractViolationError broken =
        assertThrows(
            ContractViolationError.class, () -> judge.expect("/id", "missing", five(), refused));

    assertThat(
        broken.violations().get(0).title(),
        is("status is 401 Unauthorized, not a success with /id"));
  }

  @ParameterizedTest
  @CsvSource({
    "500,no server error,'500, but should be no server error'",
    "holding it,without the item 4,'holding it, but should be without the item 4'",
    "'without it, with 2 others',holding the item 4,'without it, with 2 others, but should be holding the item 4'",
    "null for John,absent,'null for John, but should be absent'",
    "404 Not Found,200 OK,'404 Not Found, not 200 OK'",
    "null,number,'null, not number'"
  })
  void noTwoNegations(String seen, String expected, String told) {
    assertThat(Contrast.of(seen, expected), is(told));
  }

  private static Matcher<String> five() {
    return new TypeSafeDiagnosingMatcher<>() {
      @Override
      protected boolean matchesSafely(String seen, Description saw) {
        saw.appendText(seen);
        return seen.equals("5");
      }

      @Override
      public void describeTo(Description rule) {
        rule.appendText("5");
      }
    };
  }
}
