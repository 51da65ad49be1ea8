package io.kimaicontract.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.http.Header;
import io.kimaicontract.http.Response;
import io.kimaicontract.http.redaction.Redactor;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The jar of a web session. */
class CookiesTest {
  private final Redactor redactor = new Redactor();
  private final Cookies cookies = new Cookies(redactor);

  @Test
  void keepsReplacesAndForgets() {
    set("KIMAI_SESSION=aaaaaaaaaaaaaaaaaaaa; path=/; httponly; samesite=lax");
    set("profile=desktop; path=/");
    assertThat(
        cookies.header(), is(Optional.of("KIMAI_SESSION=aaaaaaaaaaaaaaaaaaaa; profile=desktop")));

    set("KIMAI_SESSION=bbbbbbbbbbbbbbbbbbbb; path=/");
    set("profile=deleted; expires=Thu, 01-Jan-1970 00:00:01 GMT; Max-Age=0; path=/");
    assertThat(cookies.header(), is(Optional.of("KIMAI_SESSION=bbbbbbbbbbbbbbbbbbbb")));
  }

  @Test
  void longValuesAreSecrets() {
    set("sid=aaaaaaaaaaaaaaaaaaaa");
    set("profile=desktop");

    assertThat(redactor.mask("a aaaaaaaaaaaaaaaaaaaa desktop"), is("a *** desktop"));
  }

  private void set(String cookie) {
    cookies.take(new Response(200, List.of(new Header("set-cookie", cookie)), ""));
  }
}
