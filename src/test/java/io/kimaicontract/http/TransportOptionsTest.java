package io.kimaicontract.http;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsServer;
import io.kimaicontract.target.Limits;
import io.kimaicontract.target.TransportOptions;
import io.kimaicontract.target.TransportOptions.GivenHeader;
import io.kimaicontract.target.UsageException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** TLS, proxies and headers, and what is said where one of them is wrong. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TransportOptionsTest {
  @TempDir private static Path directory;
  private TestCertificates certificates;

  @BeforeAll
  void generate() throws Exception {
    certificates = new TestCertificates(directory);
  }

  @Test
  void aCertificateOfTheGivenAuthorityIsTrusted() throws Exception {
    HttpsServer server = certificates.server("good", false);
    try {
      assertThat(status(server, trusting()), is(200));
      assertThat(said(server, TransportOptions.NONE), containsString("with --cacert FILE"));
      assertThat(status(server, insecure()), is(200));
    } finally {
      server.stop(0);
    }
  }

  @Test
  void anExpiredCertificateAndAnotherHostAreSaidAsThat() throws Exception {
    HttpsServer expired = certificates.server("expired", false);
    HttpsServer other = certificates.server("other", false);
    try {
      assertThat(said(expired, trusting()), containsString("has expired"));
      assertThat(said(other, trusting()), containsString("is for another host name"));
      assertThat(said(other, trusting()), not(containsString("--cacert")));
    } finally {
      expired.stop(0);
      other.stop(0);
    }
  }

  @Test
  void aServerMayAskForACertificate() throws Exception {
    HttpsServer server = certificates.server("good", true);
    TransportOptions showing =
        new TransportOptions(
            Optional.of(certificates.authority()),
            Optional.of(certificates.certificate("good")),
            Optional.of(certificates.key("good")),
            false,
            Optional.empty(),
            List.of());
    try {
      assertThat(status(server, showing), is(200));
      assertThrows(TargetUnreachable.class, () -> status(server, trusting()));
    } finally {
      server.stop(0);
    }
  }

  @Test
  void filesThatHoldNothingOfTheKindAreNamed() throws Exception {
    Path text = Files.writeString(directory.resolve("text.pem"), "hello");
    HttpsServer server = certificates.server("good", false);
    TransportOptions broken =
        new TransportOptions(
            Optional.of(text),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            List.of());
    try {
      UsageException refused = assertThrows(UsageException.class, () -> status(server, broken));
      assertThat(
          refused.getMessage(), containsString("'text.pem' (--cacert) holds no certificate"));
    } finally {
      server.stop(0);
    }
  }

  @Test
  void theOtherSchemeIsNamedAtOnce() throws Exception {
    HttpsServer secure = certificates.server("good", false);
    HttpServer plain = plain(new AtomicReference<>());
    try {
      assertThat(
          said(URI.create("http://localhost:" + secure.getAddress().getPort()), insecure()),
          containsString("write https:// instead of http://"));
      assertThat(
          said(URI.create("https://localhost:" + plain.getAddress().getPort()), insecure()),
          containsString("write http:// instead of https://"));
    } finally {
      secure.stop(0);
      plain.stop(0);
    }
  }

  @Test
  void requestsGoThroughTheProxyWithTheHeaders() throws Exception {
    AtomicReference<String> asked = new AtomicReference<>();
    HttpServer proxy = plain(asked);
    TransportOptions options =
        through(
            "http://127.0.0.1:" + proxy.getAddress().getPort(),
            List.of(new GivenHeader("X-Gate", "open sesame")));
    try {
      assertThat(status(URI.create("http://kimai.invalid"), options), is(200));
      assertThat(asked.get(), is("kimai.invalid open sesame"));
    } finally {
      proxy.stop(0);
    }
  }

  @Test
  void aDeadProxyIsNamedAsTheProxy() {
    TransportOptions options = through("http://127.0.0.1:1", List.of());

    assertThat(
        said(URI.create("http://kimai.invalid"), options),
        containsString("the proxy 127.0.0.1:1 does not answer"));
  }

  private TransportOptions trusting() throws Exception {
    return new TransportOptions(
        Optional.of(certificates.authority()),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        List.of());
  }

  private static TransportOptions insecure() {
    return new TransportOptions(
        Optional.empty(), Optional.empty(), Optional.empty(), true, Optional.empty(), List.of());
  }

  private static TransportOptions through(String proxy, List<GivenHeader> headers) {
    return new TransportOptions(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.of(URI.create(proxy)),
        headers);
  }

  private static HttpServer plain(AtomicReference<String> asked) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.set(
              exchange.getRequestHeaders().getFirst("Host")
                  + " "
                  + exchange.getRequestHeaders().getFirst("X-Gate"));
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
    return server;
  }

  private static int status(HttpsServer server, TransportOptions options) {
    return status(URI.create("https://localhost:" + server.getAddress().getPort()), options);
  }

  private static String said(HttpsServer server, TransportOptions options) {
    return said(URI.create("https://localhost:" + server.getAddress().getPort()), options);
  }

  private static int status(URI url, TransportOptions options) {
    Limits limits = Limits.of(Duration.ofSeconds(10));
    return new RestAssuredTransport(url, limits, Clock.systemUTC(), options)
        .send(Request.of("GET", "/api/version", Caller.NOBODY))
        .status();
  }

  private static String said(URI url, TransportOptions options) {
    return String.valueOf(
        assertThrows(TargetUnreachable.class, () -> status(url, options)).getMessage());
  }
}
