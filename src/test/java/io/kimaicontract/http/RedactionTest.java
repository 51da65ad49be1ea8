package io.kimaicontract.http;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Secrets are masked however they are written. */
class RedactionTest {
  private static final String SECRET = "p'ä\"s/s w&<1>+[:]";

  private final Redaction redaction = new Redaction();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "p'ä\"s/s w&<1>+[:]",
        "p%27%C3%A4%22s%2Fs+w%26%3C1%3E%2B%5B%3A%5D",
        "p%27%C3%A4%22s%2Fs%20w%26%3C1%3E%2B%5B%3A%5D",
        "p%27%c3%a4%22s%2fs%20w%26%3c1%3e%2b%5b%3a%5d",
        "p%27%C3%A4%22s%2Fs%20w%26%3C1%3E%2B[:]",
        "p'ä\\\"s/s w&<1>+[:]",
        "p'ä\\\"s\\/s w&<1>+[:]",
        "p'\\u00e4\\\"s\\/s w&<1>+[:]",
        "p'\\''ä\"s/s w&<1>+[:]",
        "p&#039;ä&quot;s/s w&amp;&lt;1&gt;+[:]",
      })
  void masksEverySpelling(String spelling) {
    redaction.learn(new Secret(SECRET));
    assertThat(redaction.mask("before " + spelling + " after"), is("before *** after"));
  }

  @Test
  void masksWhatTheSuiteItselfWrites() {
    redaction.learn(new Secret(SECRET));
    Request request =
        Request.of("POST", "/api/users", Caller.NOBODY)
            .query(List.of(new Parameter("q", SECRET)))
            .header("X-Secret", SECRET)
            .body(Json.write(java.util.Map.of("note", SECRET)));
    String line = redaction.mask(CurlLine.of(URI.create("http://h"), request));
    assertThat(line, not(containsString("s w&<1>")));
    assertThat(line, not(containsString("%C3%A4")));
  }

  @Test
  void masksTheLongerOfTwoThatBeginAlike() {
    redaction.learn(new Secret("kimai"));
    redaction.learn(new Secret("kimai-secret"));
    assertThat(redaction.mask("kimai-secret and kimai"), is("*** and ***"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Authorization: Bearer 0123456789abcdef | Authorization: Bearer ***",
        "authorization: bearer 0123456789abcdef | authorization: bearer ***",
        "{\"plainPassword\": \"a\\\"b\"}       | {\"plainPassword\": \"***\"}",
        "{\"token\":\"abcdef\",\"a\":1}        | {\"token\":\"***\",\"a\":1}",
        "KIMAI_SESSION=abc; path=/             | KIMAI_SESSION=***; path=/",
        "_username=john&_password=abc&x=1      | _username=john&_password=***&x=1",
        "-d 'plainPassword=abc'                | -d 'plainPassword=***'",
        "Bearer                                | Bearer",
        "a password is needed                  | a password is needed"
      })
  void masksByForm(String text, String masked) {
    assertThat(redaction.mask(text), is(masked));
  }

  @Test
  void doesNotMaskWhatIsTooShortToBeASecret() {
    redaction.learn(new Secret("de"));
    assertThat(redaction.mask("der die das"), is("der die das"));
  }

  @Test
  void aSecretDoesNotPrintItself() {
    assertThat(new Secret(SECRET).toString(), is("***"));
    assertThat(new Caller("John", new Secret(SECRET)).toString(), not(containsString("s/s")));
  }
}
