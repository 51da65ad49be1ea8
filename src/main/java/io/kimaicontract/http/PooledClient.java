package io.kimaicontract.http;

import io.kimaicontract.target.TransportOptions;
import io.restassured.specification.ProxySpecification;
import java.net.URI;
import org.apache.http.conn.scheme.Scheme;
import org.apache.http.conn.ssl.SSLSocketFactory;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.impl.conn.PoolingClientConnectionManager;

/** The client below REST Assured, with the options of a target. */
@SuppressWarnings("deprecation") // REST Assured needs a client of that kind
final class PooledClient {
  private static final int CONNECTIONS = 64;
  private static final int TLS_PORT = 443;

  private PooledClient() {}

  static DefaultHttpClient with(TransportOptions options) {
    PoolingClientConnectionManager connections = new PoolingClientConnectionManager();
    connections.setMaxTotal(CONNECTIONS);
    connections.setDefaultMaxPerRoute(CONNECTIONS);
    if (hasTls(options)) {
      SSLSocketFactory factory =
          new SSLSocketFactory(
              TlsContext.of(options),
              options.insecure()
                  ? SSLSocketFactory.ALLOW_ALL_HOSTNAME_VERIFIER
                  : SSLSocketFactory.BROWSER_COMPATIBLE_HOSTNAME_VERIFIER);
      connections.getSchemeRegistry().register(new Scheme("https", TLS_PORT, factory));
    }
    return new DefaultHttpClient(connections);
  }

  /**
   * Reads the files of the options before anything is sent.
   *
   * @throws io.kimaicontract.target.UsageException when one is not what it must be
   */
  static void check(TransportOptions options) {
    if (hasTls(options)) {
      TlsContext.of(options);
    }
  }

  private static boolean hasTls(TransportOptions options) {
    return options.insecure() || options.trusted().isPresent() || options.certificate().isPresent();
  }

  /** The proxy as REST Assured takes it, which sets the route of every request itself. */
  static ProxySpecification specification(URI proxy) {
    int port = proxy.getPort() < 0 ? 80 : proxy.getPort();
    ProxySpecification plain =
        ProxySpecification.host(proxy.getHost()).withPort(port).withScheme("http");
    String[] user = proxy.getUserInfo() == null ? new String[0] : proxy.getUserInfo().split(":", 2);
    return user.length < 2 ? plain : plain.withAuth(user[0], user[1]);
  }
}
