package io.kimaicontract.target;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How connections to a target are made.
 *
 * @param trusted the file with the certificates that are trusted in place of those of Java
 * @param certificate the file with the certificate that the suite shows
 * @param key the file with its private key
 * @param insecure whether any certificate is trusted
 * @param proxy the proxy that requests go through
 * @param headers further headers of every request; their values are secrets
 */
public record TransportOptions(
    Optional<Path> trusted,
    Optional<Path> certificate,
    Optional<Path> key,
    boolean insecure,
    Optional<URI> proxy,
    List<GivenHeader> headers) {
  /** Connections without a proxy, which trust what Java trusts. */
  public static final TransportOptions NONE =
      new TransportOptions(
          Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty(), List.of());

  /** Copies the list. */
  public TransportOptions {
    headers = List.copyOf(headers);
  }

  /** A header of every request. Its text form shows no value. */
  public record GivenHeader(String name, String value) {
    @Override
    public String toString() {
      return name + ": masked";
    }
  }

  /** What every report warns of; empty if there is nothing. */
  public Optional<String> warning() {
    return insecure
        ? Optional.of(
            "--insecure: the server's certificate was not checked, so that anybody on the way could"
                + " have answered and read the credentials")
        : Optional.empty();
  }

  static TransportOptions load(Settings settings, URI root) {
    Optional<Path> certificate = file(settings, Setting.CERT);
    Optional<Path> key = file(settings, Setting.KEY);
    if (certificate.isPresent() != key.isPresent()) {
      Setting given = certificate.isPresent() ? Setting.CERT : Setting.KEY;
      Setting lacking = certificate.isPresent() ? Setting.KEY : Setting.CERT;
      throw new UsageException(
          settings.place(given) + " is set without " + lacking.option() + "; give both");
    }
    return new TransportOptions(
        file(settings, Setting.CACERT),
        certificate,
        key,
        settings.isOn(Setting.INSECURE),
        ProxyChoice.of(settings, root),
        headers(settings));
  }

  private static Optional<Path> file(Settings settings, Setting setting) {
    Optional<Path> file = settings.path(setting);
    if (file.filter(f -> !Files.isReadable(f)).isPresent()) {
      String what = Files.exists(file.get()) ? "cannot be read" : "does not exist";
      throw new UsageException(
          "'%s' (%s) %s; give a file in PEM"
              .formatted(settings.text(setting).orElse(""), settings.place(setting), what));
    }
    return file;
  }

  private static List<GivenHeader> headers(Settings settings) {
    List<GivenHeader> headers = new ArrayList<>();
    settings
        .texts(Setting.HEADER)
        .forEach(line -> headers.add(header(line, settings.place(Setting.HEADER))));
    Optional<Path> file = settings.path(Setting.HEADER_FILE);
    if (file.isPresent()) {
      String place = settings.place(Setting.HEADER_FILE);
      SecretFile.HEADERS
          .lines(file.get(), settings.text(Setting.HEADER_FILE).orElse(""), place)
          .forEach(line -> headers.add(header(line, place)));
    }
    return headers;
  }

  /** No sentence quotes a line: what it has may be a secret. */
  private static GivenHeader header(String line, String place) {
    int colon = line.indexOf(':');
    String name = colon < 0 ? "" : line.substring(0, colon).strip();
    if (!name.matches("[A-Za-z0-9!#$%&'*+.^_`|~-]+")) {
      throw new UsageException(place + " has a header without a name; write 'Name: value'");
    }
    if (List.of("authorization", "host", "content-length", "cookie")
        .contains(name.toLowerCase(Locale.ROOT))) {
      throw new UsageException(
          "%s sets the header %s, which the suite sends itself; leave it out"
              .formatted(place, name));
    }
    String value = line.substring(colon + 1).strip();
    if (value.chars().anyMatch(c -> c < ' ' || c > '~')) {
      throw new UsageException(
          "%s: the value of the header %s has a character that no header may have; write ASCII"
              .formatted(place, name));
    }
    return new GivenHeader(name, value);
  }
}
