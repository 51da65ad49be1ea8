package io.kimaicontract.http.redaction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.CurlLine;
import io.kimaicontract.http.Json;
import io.kimaicontract.http.Parameter;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Secret;
import io.kimaicontract.http.UrlEncoding;
import java.net.URI;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Secrets are masked however they are written. */
class RedactorTest {
  private static final String SECRET = "p'ä\"s/s w&<1>+[:]";

  private static final List<UnaryOperator<String>> ENCODINGS =
      List.of(
          s -> URLEncoder.encode(s, UTF_8),
          s -> URLEncoder.encode(s, UTF_8).replace("+", "%20"),
          UrlEncoding::encode,
          s -> json(s),
          s -> json(s).replace("/", "\\/"),
          s -> json(s).replace("\\\"", "\\u0022").replace("'", "\\u0027").replace("&", "\\u0026"),
          s -> s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"),
          s -> s.replace("&", "&#38;").replace("\"", "&#34;").replace("'", "&#x27;"),
          s -> s.replace("'", "'\\''"));

  private final Redactor redactor = new Redactor();

  private static String json(String text) {
    String json = Json.write(text);
    return json.substring(1, json.length() - 1);
  }

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
        "p&#39;&#228;&#34;s/s w&#38;&#60;1&#62;+[:]",
        "p&apos;&#xE4;&quot;s&#x2F;s w&amp;&lt;1&gt;+[:]",
        "p\\u0027\\u00E4\\u0022s\\/s w\\u0026\\u003C1\\u003E+[:]",
        "p\\x27\\xe4\\x22s\\/s w\\x26\\x3C1\\x3E+[:]",
        "p'%E4%22s/s+w%26<1>%2b[:]",
        "%70%27%C3%A4%22%73%2F%73%20%77%26%3C%31%3E%2B%5B%3A%5D",
        "p%2527%25C3%25A4%2522s%252Fs%2Bw%2526%253C1%253E%252B%255B%253A%255D",
        "p'ä\\\\\\\"s\\\\/s w&<1>+[:]",
        "p'ä\\&quot;s\\/s w&amp;&lt;1&gt;+[:]",
        "p&amp;#039;ä&amp;quot;s/s w&amp;amp;&amp;lt;1&amp;gt;+[:]",
        "p%27%C3%A4%5C%22s%2Fs%20w%26%3C1%3E%2B%5B%3A%5D",
      })
  void masksEverySpelling(String spelling) {
    redactor.learn(new Secret(SECRET));
    assertThat(redactor.mask("before " + spelling + " after"), is("before *** after"));
  }

  /** Encodings of encodings, of secrets that look encoded themselves. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void masksEveryEncodingOfAnEncoding(int layers) {
    Random random = new Random(layers);
    for (int round = 0; round < 400; round++) {
      String secret = secret(random);
      String written = secret;
      for (int layer = 0; layer < layers; layer++) {
        written = ENCODINGS.get(random.nextInt(ENCODINGS.size())).apply(written);
      }
      Redactor fresh = new Redactor();
      fresh.learn(new Secret(secret));
      assertThat(secret, fresh.mask("<a> " + written + " </a>"), is("<a> *** </a>"));
    }
  }

  private static String secret(Random random) {
    StringBuilder secret = new StringBuilder("k");
    while (secret.length() < 12) {
      String pieces = "a|Z|9|%|%41|&|&amp;|;|\\|\"|'|/|+| |<|ä|€|u0041|n|=|\\n|'\\''";
      String[] all = pieces.split("\\|");
      secret.append(all[random.nextInt(all.length)]);
    }
    return secret.append('k').toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "u", "us", "susan", "Bearer ", "{\"password\":\""})
  void masksBase64WhateverStandsBeforeTheSecret(String before) {
    redactor.learn(new Secret(SECRET));
    for (Base64.Encoder encoder : List.of(Base64.getEncoder(), Base64.getUrlEncoder())) {
      for (String after : List.of("", "\"", ":more of it")) {
        for (String spelling : List.of(SECRET, "p'ä\\\"s/s w&<1>+[:]")) {
          String text = before + spelling + after;
          String masked = redactor.mask("x " + encoder.encodeToString(text.getBytes(UTF_8)) + " y");
          assertThat(text, masked, containsString("***"));
          assertThat(text, masked.length(), lessThan(16 + 2 * (before + after).length()));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"...", "\u2026", "...', 42)", ""})
  void masksWhatWasCut(String rest) {
    redactor.learn(new Secret("0123456789abcdef01234567"));
    assertThat(redactor.mask("#0 auth('0123456789abcde" + rest), is("#0 auth('***" + rest));
  }

  @Test
  void leavesWhatOnlyBeginsLikeASecret() {
    redactor.learn(new Secret("administrator-2024"));
    assertThat(redactor.mask("the administrator did it"), is("the administrator did it"));
  }

  @Test
  void keepsWhatStandsBetweenSecrets() {
    redactor.learn(new Secret("first-secret"));
    redactor.learn(new Secret("second-secret"));
    assertThat(
        redactor.mask("first-secretsecond-secret, first-secret%20second-secret\\n"),
        is("******, ***%20***\\n"));
  }

  @Test
  void masksWhatTheSuiteItselfWrites() {
    redactor.learn(new Secret(SECRET));
    Request request =
        Request.of("POST", "/api/users", Caller.NOBODY)
            .query(List.of(new Parameter("q", SECRET)))
            .header("X-Secret", SECRET)
            .body(Json.write(java.util.Map.of("note", SECRET)));
    String line = redactor.mask(CurlLine.of(URI.create("http://h"), request));
    assertThat(line, not(containsString("s w&<1>")));
    assertThat(line, not(containsString("%C3%A4")));
  }

  @Test
  void masksTheLongerOfTwoThatBeginAlike() {
    redactor.learn(new Secret("kimai"));
    redactor.learn(new Secret("kimai-secret"));
    assertThat(redactor.mask("kimai-secret and kimai"), is("*** and ***"));
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
        "mysql://kimai:geheim@db:3306/kimai    | mysql://kimai:***@db:3306/kimai",
        "http://127.0.0.1:80/a@b               | http://127.0.0.1:80/a@b",
        "Bearer                                | Bearer",
        "a password is needed                  | a password is needed"
      })
  void masksByForm(String text, String masked) {
    assertThat(redactor.mask(text), is(masked));
  }

  @Test
  void doesNotMaskWhatIsTooShortToBeASecret() {
    redactor.learn(new Secret("de"));
    assertThat(redactor.mask("der die das"), is("der die das"));
  }

  @Test
  void aSecretDoesNotPrintItself() {
    assertThat(new Secret(SECRET).toString(), is("***"));
    assertThat(new Caller("John", new Secret(SECRET)).toString(), not(containsString("s/s")));
  }
}
