package io.kimaicontract.target;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the settings make of a target, and the sentence that each mistake gets. */
class TargetOptionsTest {
  @TempDir Path directory;

  @Test
  void everythingTogether() {
    Target target =
        load(Map.of(
                Setting.URL, "https://kimai.example.com/",
                Setting.USERNAME, "susan",
                Setting.PASSWORD, "secret-1",
                Setting.READ_ONLY, "true",
                Setting.TIMEOUT, "5"))
            .orElseThrow();

    assertThat(target.url(), is(URI.create("https://kimai.example.com")));
    assertThat(target.credentials().hasLogin(), is(true));
    assertThat(target.writesAllowed(), is(false));
    assertThat(target.timeout(), is(Duration.ofSeconds(5)));
    assertThat(target.toString(), not(containsString("secret-1")));
  }

  @ParameterizedTest
  @CsvSource({
    "http://localhost:8080",
    "http://127.0.0.1",
    "https://127.1.2.3/kimai",
    "http://[::1]"
  })
  void settingsMayBeChangedOnThisMachine(String url) {
    assertThat(
        load(Map.of(Setting.URL, url, Setting.ALLOW_SETTINGS, "true"))
            .orElseThrow()
            .settingsAllowed(),
        is(true));
    assertThat(load(Map.of(Setting.URL, url)).orElseThrow().settingsAllowed(), is(false));
    assertThat(
        load(Map.of(Setting.URL, url, Setting.ALLOW_SETTINGS, "true", Setting.READ_ONLY, "true"))
            .orElseThrow()
            .settingsAllowed(),
        is(false));
  }

  @Test
  void elsewhereTheEnvironmentFileMustAllowIt() throws IOException {
    says(
        "--allow-settings is set for kimai.example.com, which is not this machine: write"
            + " allow-settings: true in its environment file (--env), or leave it out",
        Map.of(Setting.URL, "https://kimai.example.com", Setting.ALLOW_SETTINGS, "true"));
    Files.writeString(
        directory.resolve("own.yaml"), "url: https://kimai.example.com\nallow-settings: true\n");
    assertThat(load(Map.of(Setting.ENV, "own")).orElseThrow().settingsAllowed(), is(true));
  }

  @Test
  void withoutUrlTheReferenceIsMeant() {
    assertThat(load(Map.of()), is(Optional.empty()));
    says("--token is set but no URL: say which Kimai with --url", Map.of(Setting.TOKEN, "x"));
  }

  @Test
  void thePasswordMayStandInAFile() throws IOException {
    Files.writeString(directory.resolve("pw"), "from file\nrest\n");
    Settings settings =
        Settings.read(
            new SettingSources(
                Map.of(Setting.PASSWORD_FILE, "pw"),
                Map.of(),
                Map.of("KIMAI_URL", "http://h", "KIMAI_USERNAME", "u", "KIMAI_PASSWORD", "env"),
                directory,
                directory));

    assertThat(
        TargetOptions.load(settings).orElseThrow().credentials().password(), is("from file"));
  }

  @Test
  void halfALoginIsNamed() throws IOException {
    Files.writeString(directory.resolve("empty"), "\n");

    says(
        "--username is set without a password; add --password-file, or set KIMAI_PASSWORD",
        Map.of(Setting.URL, "http://h", Setting.USERNAME, "u"));
    says(
        "--password is set without a user name; add --username",
        Map.of(Setting.URL, "http://h", Setting.PASSWORD, "p"));
    says(
        "--password and --password-file are both set; keep one",
        Map.of(Setting.URL, "http://h", Setting.PASSWORD, "p", Setting.PASSWORD_FILE, "empty"));
    says(
        "password file 'gone' does not exist; check --password-file",
        Map.of(Setting.URL, "http://h", Setting.PASSWORD_FILE, "gone"));
    says(
        "password file 'empty' is empty; see --password-file",
        Map.of(Setting.URL, "http://h", Setting.PASSWORD_FILE, "empty"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "localhost:8001 | 'localhost:8001' (--url) has no scheme; write https://localhost:8001 or http://localhost:8001",
        "ftp://h | 'ftp://h' (--url) has the scheme 'ftp'; write http or https",
        "h/://x | 'h/://x' (--url) begins with no scheme; write https://HOST",
        "http://h:65536 | 'http://h:65536' (--url) has the port 65536; the highest is 65535",
        "http:///x | 'http:///x' (--url) has no host; write https://HOST",
        "http://a b | 'http://a b' (--url) is not a URL: Illegal character in authority; write https://HOST",
        "http://u:p@h | the URL (--url) carries a user name; write it without, and use --username",
        "http://h?x=1 | 'http://h?x=1' (--url) has a query or fragment; give the root of the Kimai",
        "http://h/api | 'http://h/api' (--url) is a page inside a Kimai, not its root; write http://h",
        "http://h/k/api/doc | 'http://h/k/api/doc' (--url) is a page inside a Kimai, not its root; write http://h/k",
        "http://h/en/login | 'http://h/en/login' (--url) is a page inside a Kimai, not its root; write http://h",
        "http://h/pt_BR/timesheet/ | 'http://h/pt_BR/timesheet/' (--url) is a page inside a Kimai, not its root; write http://h"
      })
  void urlsThatAreNoRoot(String url, String sentence) {
    says(sentence, Map.of(Setting.URL, url));
  }

  @ParameterizedTest
  @CsvSource({
    "http://h, http://h",
    "http://h//, http://h",
    "http://h:81/kimai/, http://h:81/kimai",
    "https://h/en, https://h/en"
  })
  void urlsThatAreARoot(String url, String root) {
    assertThat(load(Map.of(Setting.URL, url)).orElseThrow().url(), is(URI.create(root)));
  }

  private Optional<Target> load(Map<Setting, String> options) {
    Map<Setting, String> given = new EnumMap<>(Setting.class);
    given.putAll(options);
    return TargetOptions.load(
        Settings.read(new SettingSources(given, Map.of(), Map.of(), directory, directory)));
  }

  private void says(String sentence, Map<Setting, String> options) {
    assertThat(assertThrows(UsageException.class, () -> load(options)).getMessage(), is(sentence));
  }
}
