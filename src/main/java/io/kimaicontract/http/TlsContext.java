package io.kimaicontract.http;

import io.kimaicontract.target.TransportOptions;
import io.kimaicontract.target.UsageException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** What TLS trusts and shows, by the options of a target. */
final class TlsContext {
  private static final char[] NO_PASSWORD = {};
  private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
  private static final String END = "-----END PRIVATE KEY-----";

  private TlsContext() {}

  /**
   * The context of these options.
   *
   * @throws UsageException when a file is not what it must be
   */
  static SSLContext of(TransportOptions options) {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(shown(options), trusted(options), new SecureRandom());
      return context;
    } catch (GeneralSecurityException | IOException broken) {
      throw new UsageException(
          "the files of --cacert, --cert and --key cannot be used together: "
              + broken.getMessage());
    }
  }

  private static TrustManager @Nullable [] trusted(TransportOptions options)
      throws GeneralSecurityException, IOException {
    if (options.insecure()) {
      return new TrustManager[] {new TrustsAll()};
    }
    if (options.trusted().isEmpty()) {
      return null;
    }
    KeyStore store = empty();
    int number = 0;
    for (Certificate certificate : certificates(options.trusted().get(), "--cacert")) {
      store.setCertificateEntry("trusted-" + number++, certificate);
    }
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store);
    return factory.getTrustManagers();
  }

  private static KeyManager @Nullable [] shown(TransportOptions options)
      throws GeneralSecurityException, IOException {
    if (options.certificate().isEmpty() || options.key().isEmpty()) {
      return null;
    }
    Collection<? extends Certificate> chain = certificates(options.certificate().get(), "--cert");
    KeyStore store = empty();
    store.setKeyEntry(
        "shown", key(options.key().get()), NO_PASSWORD, chain.toArray(Certificate[]::new));
    KeyManagerFactory factory =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    factory.init(store, NO_PASSWORD);
    return factory.getKeyManagers();
  }

  private static KeyStore empty() throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    return store;
  }

  private static Collection<? extends Certificate> certificates(Path file, String option)
      throws IOException {
    try (InputStream text = Files.newInputStream(file)) {
      Collection<? extends Certificate> found =
          CertificateFactory.getInstance("X.509").generateCertificates(text);
      if (!found.isEmpty()) {
        return found;
      }
    } catch (CertificateException broken) {
      // The sentence below says what would be right.
    }
    throw new UsageException(
        "'%s' (%s) holds no certificate; give a file in PEM, with -----BEGIN CERTIFICATE-----"
            .formatted(file.getFileName(), option));
  }

  private static PrivateKey key(Path file) throws IOException, GeneralSecurityException {
    String text = Files.readString(file);
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new UsageException(
          "'%s' (--key) holds no private key in PKCS #8; convert it: openssl pkcs8 -topk8 -nocrypt -in FILE"
              .formatted(file.getFileName()));
    }
    byte[] bytes = Base64.getMimeDecoder().decode(text.substring(begin + BEGIN.length(), end));
    PKCS8EncodedKeySpec encoded = new PKCS8EncodedKeySpec(bytes);
    for (String algorithm : List.of("RSA", "EC", "Ed25519")) {
      try {
        return KeyFactory.getInstance(algorithm).generatePrivate(encoded);
      } catch (GeneralSecurityException other) {
        // The next algorithm may read it.
      }
    }
    throw new UsageException(
        "'%s' (--key) is no private key of RSA, EC or Ed25519".formatted(file.getFileName()));
  }

  /** Trusts every server, as the user asked for. */
  private static final class TrustsAll implements X509TrustManager {
    @Override
    public void checkClientTrusted(X509Certificate[] chain, String kind) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String kind) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }
}
