package io.kimaicontract.http;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Paths and queries as they go over the wire. */
class UrlEncodingTest {
  @Test
  void withoutQueryThePathAlone() {
    assertThat(UrlEncoding.of("/api/ping", List.of()), is("/api/ping"));
  }

  @Test
  void anEmptyValueKeepsItsSign() {
    assertThat(
        UrlEncoding.of("/api/tags", List.of(new Parameter("name", ""))), is("/api/tags?name="));
  }

  @Test
  void whatHasAMeaningInUrlsIsEncoded() {
    assertThat(UrlEncoding.encode("a b/ü?#%&=+[1]:"), is("a%20b%2F%C3%BC%3F%23%25%26%3D%2B[1]:"));
  }

  @Test
  void resolvesBelowTheTargetWithOrWithoutASlash() {
    for (String base : List.of("http://h/kimai", "http://h/kimai/")) {
      assertThat(
          RequestUrl.resolve(URI.create(base), "/api/tags?a[]=1"),
          is(URI.create("http://h/kimai/api/tags?a%5B%5D=1")));
    }
  }

  @Test
  void whatMayNotStandInAUrlIsEncodedOnTheWire() {
    assertThat(
        RequestUrl.resolve(URI.create("http://h"), "/a b{c}|\\%zz%20?d=ü%"),
        is(URI.create("http://h/a%20b%7Bc%7D%7C%5C%25zz%20?d=%C3%BC%25")));
  }

  @Test
  void aPathCannotRunIntoTheHost() {
    for (String path : List.of("@127.0.0.2/x", ":80/x", ".evil.example/x", "")) {
      assertThrows(IllegalArgumentException.class, () -> Request.of("GET", path, Caller.NOBODY));
    }
  }
}
