package io.kimaicontract.http;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManagerFactory;

/**
 * Certificates of an authority of our own, by the keytool of the JDK, and servers that show them.
 */
final class TestCertificates {
  private static final String PASSWORD = "changeit";

  private final Path directory;
  private final Path store;

  TestCertificates(Path directory) throws IOException, InterruptedException {
    this.directory = directory;
    this.store = directory.resolve("store.p12");
    generate("authority", List.of("-ext", "bc:c", "-validity", "30"));
    signed("good", "localhost", List.of("-validity", "30"));
    signed("expired", "localhost", List.of("-startdate", "-10d", "-validity", "1"));
    signed("other", "elsewhere.example", List.of("-validity", "30"));
  }

  /** The authority's certificate in PEM. */
  Path authority() throws IOException, InterruptedException {
    Path file = directory.resolve("authority.pem");
    keytool(List.of("-exportcert", "-rfc", "-alias", "authority", "-file", file.toString()));
    return file;
  }

  /** The certificate of that name in PEM. */
  Path certificate(String alias) throws IOException, InterruptedException {
    Path file = directory.resolve(alias + ".pem");
    keytool(List.of("-exportcert", "-rfc", "-alias", alias, "-file", file.toString()));
    return file;
  }

  /** Its private key in PEM. */
  Path key(String alias) throws IOException, GeneralSecurityException {
    Key key = load().getKey(alias, PASSWORD.toCharArray());
    Path file = directory.resolve(alias + ".key");
    String text = Base64.getMimeEncoder().encodeToString(key.getEncoded());
    Files.writeString(
        file, "-----BEGIN PRIVATE KEY-----\n" + text + "\n-----END PRIVATE KEY-----\n");
    return file;
  }

  /** A server that shows the certificate of that name, and may ask for one of the authority. */
  HttpsServer server(String alias, boolean asks) throws IOException, GeneralSecurityException {
    KeyStore shown = KeyStore.getInstance("PKCS12");
    shown.load(null, null);
    KeyStore all = load();
    shown.setKeyEntry(
        alias,
        all.getKey(alias, PASSWORD.toCharArray()),
        PASSWORD.toCharArray(),
        all.getCertificateChain(alias));
    shown.setCertificateEntry("authority", all.getCertificate("authority"));
    KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
    keys.init(shown, PASSWORD.toCharArray());
    TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
    trust.init(shown);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
    HttpsServer server =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(
        new HttpsConfigurator(context) {
          @Override
          public void configure(HttpsParameters parameters) {
            SSLParameters tls = context.getDefaultSSLParameters();
            tls.setNeedClientAuth(asks);
            parameters.setSSLParameters(tls);
          }
        });
    server.createContext(
        "/",
        exchange -> {
          byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    return server;
  }

  private KeyStore load() throws IOException, GeneralSecurityException {
    KeyStore all = KeyStore.getInstance("PKCS12");
    try (InputStream bytes = Files.newInputStream(store)) {
      all.load(bytes, PASSWORD.toCharArray());
    }
    return all;
  }

  private void signed(String alias, String host, List<String> more)
      throws IOException, InterruptedException {
    List<String> options =
        new ArrayList<>(List.of("-signer", "authority", "-ext", "san=dns:" + host));
    options.addAll(more);
    generate(alias, options);
  }

  private void generate(String alias, List<String> more) throws IOException, InterruptedException {
    List<String> options =
        new ArrayList<>(
            List.of("-genkeypair", "-alias", alias, "-keyalg", "EC", "-dname", "CN=" + alias));
    options.addAll(more);
    keytool(options);
  }

  private void keytool(List<String> options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(options);
    command.addAll(List.of("-keystore", store.toString(), "-storepass", PASSWORD));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(said);
    }
  }
}
