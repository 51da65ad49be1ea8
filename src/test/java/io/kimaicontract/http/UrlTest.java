package io.kimaicontract.http;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Paths and queries as they go over the wire. */
class UrlTest {
  @Test
  void withoutQueryThePathAlone() {
    assertThat(Url.of("/api/ping", List.of()), is("/api/ping"));
  }

  @Test
  void anEmptyValueKeepsItsSign() {
    assertThat(Url.of("/api/tags", List.of(new Parameter("name", ""))), is("/api/tags?name="));
  }

  @Test
  void whatHasAMeaningInUrlsIsEncoded() {
    assertThat(Url.encode("a b/ü?#%&=+[1]:"), is("a%20b%2F%C3%BC%3F%23%25%26%3D%2B[1]:"));
  }

  @Test
  void resolvesBelowTheTargetWithOrWithoutASlash() {
    for (String base : List.of("http://h/kimai", "http://h/kimai/")) {
      assertThat(
          Urls.resolve(URI.create(base), "/api/tags?a[]=1"),
          is(URI.create("http://h/kimai/api/tags?a%5B%5D=1")));
    }
  }
}
