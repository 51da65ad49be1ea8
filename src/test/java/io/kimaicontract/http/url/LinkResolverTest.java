package io.kimaicontract.http.url;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.kimaicontract.http.RequestUrl;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Where links lead: below the target's root, away, or nowhere that a request is sent to. */
class LinkResolverTest {
  private static final String ROOT = "http://kimai.example:8080";
  private static final String PAGE = "/en/login?next=1";
  private static final String INSIDE = "inside ";
  private static final String AWAY = "away ";
  private static final String SCHEME = ", whose scheme is not http or https";
  private static final String HOST = ", which has no valid host";
  private static final String USER = ", which has a user before the host";
  private static final String BACKSLASH = ", which has a backslash";
  private static final String CONTROL = ", which has a control character";
  private static final String PERCENT = ", which has a % without two hexadecimal digits";

  static Stream<Arguments> links() {
    return Stream.of(
        // What a Kimai writes.
        arguments("/en/login_check", INSIDE + "/en/login_check"),
        arguments("login_check", INSIDE + "/en/login_check"),
        arguments("./login_check", INSIDE + "/en/login_check"),
        arguments("../de/login_check", INSIDE + "/de/login_check"),
        arguments("http://kimai.example:8080/", INSIDE + "/"),
        arguments("HTTP://Kimai.EXAMPLE:8080/en/", INSIDE + "/en/"),
        arguments("http://kimai.example:08080", INSIDE + "/"),
        arguments("//kimai.example:8080/en/", INSIDE + "/en/"),
        arguments("", INSIDE + "/en/login?next=1"),
        arguments("#top", INSIDE + "/en/login?next=1"),
        arguments("?page=2", INSIDE + "/en/login?page=2"),
        arguments("?", INSIDE + "/en/login?"),
        arguments(" \t\n/en/ \r\n", INSIDE + "/en/"),
        arguments("/en/a b?c=d e", INSIDE + "/en/a%20b?c=d%20e"),
        arguments("/en/Müller/[1]", INSIDE + "/en/M%C3%BCller/%5B1%5D"),
        arguments("/en/M%C3%BCller", INSIDE + "/en/M%C3%BCller"),
        arguments("/en/?next=http://evil.example/", INSIDE + "/en/?next=http://evil.example/"),
        // What looks like a host, and is a path.
        arguments("@evil.example/x", INSIDE + "/en/@evil.example/x"),
        arguments(".evil.example/x", INSIDE + "/en/.evil.example/x"),
        arguments("/@evil.example/x", INSIDE + "/@evil.example/x"),
        arguments("/en//evil.example/x", INSIDE + "/en//evil.example/x"),
        arguments("/.//evil.example/x", INSIDE + "//evil.example/x"),
        arguments("/%2F/evil.example", INSIDE + "/%2F/evil.example"),
        arguments("%2F%2Fevil.example", INSIDE + "/en/%2F%2Fevil.example"),
        arguments("\uFF0F\uFF0Fevil.example", INSIDE + "/en/%EF%BC%8F%EF%BC%8Fevil.example"),
        arguments("\u00A0//evil.example", INSIDE + "/en/%C2%A0//evil.example"),
        arguments("http://kimai.example:8080?@evil.example", INSIDE + "/?@evil.example"),
        arguments("http://kimai.example:8080#@evil.example", INSIDE + "/"),
        arguments("../../../../etc/passwd", INSIDE + "/etc/passwd"),
        arguments("/..", INSIDE + "/"),
        arguments("%2e%2E/%2e%2e/x", INSIDE + "/x"),
        // Another server.
        arguments("//evil.example/x", AWAY + "http://evil.example"),
        arguments("////evil.example/x", "refused '////evil.example/x'" + HOST),
        arguments("http://evil.example:8080/x", AWAY + "http://evil.example:8080"),
        arguments("http://kimai.example.evil.example/", AWAY + "http://kimai.example.evil.example"),
        arguments("http://kimai.example.:8080/", AWAY + "http://kimai.example.:8080"),
        arguments("http://kimai.example/", AWAY + "http://kimai.example"),
        arguments("http://kimai.example:/", AWAY + "http://kimai.example"),
        arguments("//kimai.example:8081/", AWAY + "http://kimai.example:8081"),
        arguments("https://kimai.example:8080/", AWAY + "https://kimai.example:8080"),
        arguments("http://[::1]:8080/", AWAY + "http://[::1]:8080"),
        arguments("http://[::1%25lo]:8080/", AWAY + "http://[::1%25lo]:8080"),
        arguments("http://2130706433/", AWAY + "http://2130706433"),
        arguments("http://0x7f.1/", AWAY + "http://0x7f.1"),
        arguments("http://xn--bcher-kva.example/", AWAY + "http://xn--bcher-kva.example"),
        // A user before the host.
        arguments("http://kimai.example:8080@evil.example/", refusal(USER)),
        arguments("http://kimai.example:8080%40evil.example/", refusal(HOST)),
        arguments("http://susan:secret@kimai.example:8080/", refusal(USER)),
        arguments("//@kimai.example:8080/", refusal(USER)),
        arguments("//a@b@kimai.example:8080/", refusal(USER)),
        // No web address.
        arguments("javascript:alert(1)", refusal(SCHEME)),
        arguments("JavaScript://kimai.example:8080/%0aalert(1)", refusal(SCHEME)),
        arguments("data:text/html,<form>", refusal(SCHEME)),
        arguments("file:///etc/passwd", refusal(SCHEME)),
        arguments("ftp://kimai.example:8080/", refusal(SCHEME)),
        arguments("localhost:8080/x", refusal(SCHEME)),
        arguments("://evil.example", refusal(SCHEME)),
        arguments("ht tp://evil.example", refusal(SCHEME)),
        arguments("mailto:susan@kimai.example", refusal(SCHEME)),
        // No host.
        arguments("http:evil.example", refusal(HOST)),
        arguments("http:/evil.example", refusal(HOST)),
        arguments("http:///evil.example", refusal(HOST)),
        arguments("https:///evil.example", refusal(HOST)),
        arguments("http://", refusal(HOST)),
        arguments("///evil.example", refusal(HOST)),
        arguments("http://:8080/", refusal(HOST)),
        arguments("http://kimai.example:99999/", refusal(HOST)),
        arguments("http://kimai.example:8080.evil.example/", refusal(HOST)),
        arguments("http://kimai.example:-1/", refusal(HOST)),
        arguments("http://kimai .example:8080/", refusal(HOST)),
        arguments("http://evil%2Eexample/", refusal(HOST)),
        arguments("http://[::1/", refusal(HOST)),
        arguments("http://[::1%25]:8080/%", refusal(PERCENT)),
        arguments("http://kimai\u3002example:8080/", refusal(HOST)),
        arguments("http://\uFF4Bimai.example:8080/", refusal(HOST)),
        arguments("http://bücher.example/", refusal(HOST)),
        // What browsers and the RFC read differently.
        arguments("\\\\evil.example", refusal(BACKSLASH)),
        arguments("/\\evil.example", refusal(BACKSLASH)),
        arguments("\\/evil.example", refusal(BACKSLASH)),
        arguments("http:\\\\evil.example", refusal(BACKSLASH)),
        arguments("http://kimai.example:8080\\@evil.example/", refusal(BACKSLASH)),
        arguments("java\tscript:x", "refused 'java?script:x'" + CONTROL),
        arguments("/\n/evil.example", "refused '/?/evil.example'" + CONTROL),
        arguments("/en/\u0000", "refused '/en/?'" + CONTROL),
        arguments("/en/\u007F", "refused '/en/?'" + CONTROL),
        arguments("/en/%zz", refusal(PERCENT)),
        arguments("/en/100%", refusal(PERCENT)),
        arguments("http://%evil.example/", refusal(PERCENT)),
        arguments("/" + "x".repeat(1_000_000), "refused an address of 1000001 characters"),
        arguments("x".repeat(100) + "\\", "refused '" + "x".repeat(80) + "…'" + BACKSLASH));
  }

  /** Stands for the link itself in the sentence. */
  private static String refusal(String why) {
    return "refused 'LINK'" + why;
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("links")
  void leadsWhereTheRfcSays(String link, String expected) {
    assertThat(
        told(new LinkResolver(URI.create(ROOT)).resolve(PAGE, link)),
        is(expected.replace("LINK", link)));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("links")
  void whatIsFollowedCanBeSent(String link, String expected) {
    if (new LinkResolver(URI.create(ROOT)).resolve(PAGE, link) instanceof Link.Inside inside) {
      URI sent = RequestUrl.resolve(URI.create(ROOT), inside.path());

      assertThat(sent.getRawAuthority(), is("kimai.example:8080"));
      assertThat(sent.toString(), is(ROOT + expected.substring(INSIDE.length())));
    }
  }

  /** The examples of RFC 3986, sections 5.4.1 and 5.4.2, as far as they stay on the web. */
  @ParameterizedTest
  @CsvSource({
    "g,/b/c/g",
    "./g,/b/c/g",
    "g/,/b/c/g/",
    "/g,/g",
    "?y,/b/c/d;p?y",
    "g?y,/b/c/g?y",
    "#s,/b/c/d;p?q",
    "g#s,/b/c/g",
    "g?y#s,/b/c/g?y",
    ";x,/b/c/;x",
    "g;x,/b/c/g;x",
    "g;x?y#s,/b/c/g;x?y",
    "'',/b/c/d;p?q",
    ".,/b/c/",
    "./,/b/c/",
    "..,/b/",
    "../,/b/",
    "../g,/b/g",
    "../..,/",
    "../../,/",
    "../../g,/g",
    "../../../g,/g",
    "../../../../g,/g",
    "/./g,/g",
    "/../g,/g",
    "g.,/b/c/g.",
    ".g,/b/c/.g",
    "g..,/b/c/g..",
    "..g,/b/c/..g",
    "./../g,/b/g",
    "./g/.,/b/c/g/",
    "g/./h,/b/c/g/h",
    "g/../h,/b/c/h",
    "g;x=1/./y,/b/c/g;x=1/y",
    "g;x=1/../y,/b/c/y",
    "g?y/./x,/b/c/g?y/./x",
    "g?y/../x,/b/c/g?y/../x",
    "g#s/./x,/b/c/g",
    "http://a/b/c/g,/b/c/g"
  })
  void theExamplesOfTheRfc(String link, String path) {
    assertThat(
        new LinkResolver(URI.create("http://a")).resolve("/b/c/d;p?q", link),
        is(new Link.Inside(path)));
  }

  @ParameterizedTest
  @CsvSource({
    "login_check,                          inside /en/login_check",
    "/kimai/en/,                           inside /en/",
    "https://host/kimai/en/,               inside /en/",
    "https://host:443/kimai/en/,           inside /en/",
    "/kimai,                               inside /",
    "/kimai?a=1,                           inside /?a=1",
    "'',                                   inside /en/login",
    "http://host/kimai/en/,                away http://host",
    "/en/,                                 'refused ''/en/'', which is outside of https://host/kimai'",
    "/kimai2/en/,                          'refused ''/kimai2/en/'', which is outside of https://host/kimai'",
    "../../x,                              'refused ''../../x'', which is outside of https://host/kimai'",
    "%2e%2e/%2E%2E/x,                      'refused ''%2e%2e/%2E%2E/x'', which is outside of https://host/kimai'",
  })
  void aKimaiInASubPath(String link, String expected) {
    for (String root : List.of("https://host/kimai", "https://host/kimai/")) {
      assertThat(told(new LinkResolver(URI.create(root)).resolve("/en/login", link)), is(expected));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/de/,                 login_check, inside /de/login_check",
    "../fr/x,              login_check, inside /fr/login_check",
    "http://evil.example/, login_check, away http://evil.example",
    "http://evil.example/, /login,      away http://evil.example",
    "http://evil.example/, http://kimai.example:8080/login, inside /login",
    "data:x,               login_check, 'refused ''login_check'', whose scheme is not http or https'",
    "\\\\evil.example,       login_check, 'refused ''\\\\evil.example'', which has a backslash'"
  })
  void aPageMayNameABase(String base, String link, String expected) {
    assertThat(told(new LinkResolver(URI.create(ROOT)).resolve(PAGE, base, link)), is(expected));
  }

  @Test
  void anOriginIsWrittenAsBrowsersDo() {
    for (String root : List.of("https://Host:443/kimai", "https://host", "https://host/")) {
      assertThat(new LinkResolver(URI.create(root)).origin().toString(), is("https://host"));
    }
    for (String root : List.of("http://[::1]:8001", "http://[fe80::1%eth0]:8001")) {
      assertThat(new LinkResolver(URI.create(root)).origin().toString(), is(root));
    }
    assertThat(
        new LinkResolver(URI.create("http://[::1]:8001")).resolve("/", "http://[::1]:8001/x"),
        instanceOf(Link.Inside.class));
  }

  private static String told(Link link) {
    return link.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT) + " " + link;
  }
}
