package io.kimaicontract.http;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A request as a line for a shell. */
class CurlLineTest {
  private static final Caller JOHN = new Caller("John (user)", new Secret("0123456789"));

  @Test
  void aReadingIsShort() {
    assertThat(
        line("http://h:8001/", Request.of("GET", "/api/ping", Caller.NOBODY)),
        is("curl 'http://h:8001/api/ping'"));
  }

  @Test
  void theTokenIsAVariable() {
    assertThat(
        line("http://h", Request.of("DELETE", "/api/tags/1", JOHN)),
        is("curl -X DELETE -H \"Authorization: Bearer $JOHN_TOKEN\" 'http://h/api/tags/1'"));
  }

  @Test
  void aBodyIsJsonUnlessItSaysOtherwise() {
    Request post = Request.of("POST", "/api/tags", Caller.NOBODY).body("{\"name\":\"it's\"}");
    assertThat(
        line("http://h", post),
        is(
            "curl -X POST -H 'Content-Type: application/json' -d '{\"name\":\"it'\\''s\"}'"
                + " 'http://h/api/tags'"));
    assertThat(
        line("http://h", post.header("content-type", "text/plain")),
        is(
            "curl -X POST -H 'content-type: text/plain' -d '{\"name\":\"it'\\''s\"}' 'http://h/api/tags'"));
  }

  @Test
  void theQueryIsEncoded() {
    Request list =
        Request.of("GET", "/api/timesheets", Caller.NOBODY)
            .query(
                List.of(
                    new Parameter("tags[]", "a b&c+d"),
                    new Parameter("begin", "2024-01-15T10:00:00")));
    assertThat(
        line("http://h/kimai", list),
        is(
            "curl -g 'http://h/kimai/api/timesheets?tags[]=a%20b%26c%2Bd&begin=2024-01-15T10:00:00'"));
  }

  @Test
  void variablesAreTheShells() {
    Request patch =
        Request.of("PATCH", "/api/tags/" + Placeholder.of("TAG"), Caller.NOBODY)
            .query(List.of(new Parameter("user", Placeholder.of("JOHN_ID"))))
            .body("{\"id\":" + Placeholder.of("TAG") + "}");
    assertThat(
        line("http://h", patch),
        is(
            "curl -X PATCH -H 'Content-Type: application/json' -d '{\"id\":'\"$TAG\"'}'"
                + " 'http://h/api/tags/'\"$TAG\"'?user='\"$JOHN_ID\"''"));
  }

  @Test
  void variablesAreNoSettingsOfTheSuite() {
    assertThat(CurlLine.tokenVariable(new Caller("Anna (administrator)", null)), is("ANNA_TOKEN"));
    assertThat(CurlLine.tokenVariable(new Caller("kimai-x", null)), is("THE_KIMAI_X_TOKEN"));
    assertThat(
        CurlLine.tokenVariable(new Caller("kc-1a2b3c-Jane-3 (user)", null)),
        is("KC_1A2B3C_JANE_3_TOKEN"));
  }

  private static String line(String base, Request request) {
    return CurlLine.of(URI.create(base), request);
  }
}
