package io.kimaicontract.target;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The options of connections and of read-only runs, and what is said of wrong ones. */
class TransportSettingsTest {
  private static final Map<Setting, String> URL = Map.of(Setting.URL, "https://kimai.example.com");

  @TempDir private Path directory;

  @Test
  void theProxyOfTheEnvironmentIsTakenUnlessTheHostIsExcepted() {
    assertThat(
        proxy(URL, Map.of("HTTPS_PROXY", "proxy.example:3128")),
        is(Optional.of(URI.create("http://proxy.example:3128"))));
    assertThat(
        proxy(URL, Map.of("https_proxy", "http://p:1", "NO_PROXY", "a.b, .example.com")),
        is(Optional.empty()));
    assertThat(
        proxy(Map.of(Setting.URL, "http://127.0.0.1:8001"), Map.of("HTTP_PROXY", "http://p:1")),
        is(Optional.empty()));
    assertThat(
        proxy(with(Setting.PROXY, "http://own:1"), Map.of("NO_PROXY", "*")),
        is(Optional.of(URI.create("http://own:1"))));
  }

  @Test
  void headersMayHoldCommasAndAreNeverQuoted() throws IOException {
    Files.writeString(directory.resolve("gate"), "\uFEFFX-Gate: open, sesame\n\nX-Other: two  \n");
    Map<Setting, String> given = with(Setting.HEADER_FILE, "gate");
    given.put(Setting.HEADER, "CF-Access: a, b");

    assertThat(
        target(given, Map.of()).transport().headers().stream()
            .map(header -> header.name() + "=" + header.value())
            .toList(),
        is(List.of("CF-Access=a, b", "X-Gate=open, sesame", "X-Other=two")));
    assertThat(
        refused(with(Setting.HEADER, "secret without a name")),
        is("--header has a header without a name; write 'Name: value'"));
  }

  @Test
  void aCertificateNeedsItsKey() throws IOException {
    Files.writeString(directory.resolve("c.pem"), "");

    assertThat(refused(with(Setting.CERT, "c.pem")), is("--cert is set without --key; give both"));
    assertThat(
        refused(with(Setting.CACERT, "gone.pem")),
        is("'gone.pem' (--cacert) does not exist; give a file in PEM"));
  }

  @Test
  void tokensOfOthersAreForRunsThatOnlyRead() throws IOException {
    Files.writeString(directory.resolve("tony"), "0123456789\n");
    Map<Setting, String> given = with(Setting.TOKEN_USER, "tony=tony");

    assertThat(refused(given), containsString("--token-user is for --read-only"));
    given.put(Setting.READ_ONLY, "true");
    assertThat(
        target(given, Map.of()).reading().tokens(),
        is(List.of(new Reading.GivenToken("tony", "0123456789"))));
    given.put(Setting.TOKEN_USER, "tony");
    assertThat(refused(given), containsString("names no file; write NAME=FILE"));
  }

  @Test
  void passwordsAreReadAsEditorsSaveThem() throws IOException {
    Files.writeString(directory.resolve("marked"), "\uFEFFpass word \r\n");
    Files.write(directory.resolve("wide"), "\uFEFFpass".getBytes(StandardCharsets.UTF_16BE));
    Map<Setting, String> given = with(Setting.USERNAME, "susan");
    given.put(Setting.PASSWORD_FILE, "marked");

    assertThat(target(given, Map.of()).credentials().password(), is("pass word"));
    given.put(Setting.PASSWORD_FILE, "wide");
    assertThat(refused(given), containsString("is in UTF-16; save it in UTF-8"));
  }

  @Test
  void urlsAreReadAsPeopleWriteThem() {
    assertThat(
        target(Map.of(Setting.URL, "HTTPS://kimai.example.com/"), Map.of()).url(),
        is(URI.create("https://kimai.example.com")));
    assertThat(
        refused(Map.of(Setting.URL, "http://kimai_web:8001")),
        containsString("has a host name with an underscore"));
    assertThat(
        refused(Map.of(Setting.URL, "https://me:s3cr3t pass@host")), not(containsString("s3cr3t")));
  }

  private static Map<Setting, String> with(Setting setting, String value) {
    Map<Setting, String> given = new EnumMap<>(URL);
    given.put(setting, value);
    return given;
  }

  private Optional<URI> proxy(Map<Setting, String> given, Map<String, String> environment) {
    return target(given, environment).transport().proxy();
  }

  private String refused(Map<Setting, String> given) {
    return String.valueOf(
        assertThrows(UsageException.class, () -> target(given, Map.of())).getMessage());
  }

  private Target target(Map<Setting, String> given, Map<String, String> environment) {
    return TargetOptions.load(
            Settings.read(new SettingSources(given, Map.of(), environment, directory, directory)))
        .orElseThrow();
  }
}
