package io.kimaicontract.target;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Precedence of settings, and what is said of those that are not known. */
class SettingsTest {
  @TempDir Path directory;
  @TempDir Path home;

  @Test
  void theOptionWinsThenThePropertyThenTheVariableThenTheFile() throws IOException {
    Files.writeString(directory.resolve("mine.yaml"), "url: http://file\nname: file\n");
    Map<String, String> properties = Map.of("kimai.url", "http://property", "kimai.tags", "@p");
    Map<String, String> variables =
        Map.of("KIMAI_URL", "http://variable", "KIMAI_TAGS", "@v", "KIMAI_TOKEN", "v");

    Settings all =
        read(Map.of(Setting.URL, "http://option", Setting.ENV, "mine"), properties, variables);

    assertThat(all.text(Setting.URL), is(Optional.of("http://option")));
    assertThat(all.text(Setting.TAGS), is(Optional.of("@p")));
    assertThat(all.text(Setting.TOKEN), is(Optional.of("v")));
    assertThat(all.text(Setting.NAME), is(Optional.of("file")));
    assertThat(all.place(Setting.TAGS), is("system property kimai.tags"));
    assertThat(all.place(Setting.NAME), is("'name' in mine.yaml"));
  }

  @Test
  void anEmptyValueIsNotSet() {
    Settings settings =
        read(Map.of(Setting.URL, " "), Map.of("kimai.url", ""), Map.of("KIMAI_URL", "http://v"));

    assertThat(settings.text(Setting.URL), is(Optional.of("http://v")));
  }

  @Test
  void namedEnvironmentsAreFoundAtHomeToo() throws IOException {
    Path shared = Files.createDirectories(home.resolve(".config/kimai-contract"));
    Files.writeString(shared.resolve("live.yml"), "timeout: 7\nread-only: true\n");

    Settings settings = read(Map.of(Setting.ENV, "live"), Map.of(), Map.of());

    assertThat(settings.number(Setting.TIMEOUT, 1, 100), is(7));
    assertThat(settings.isOn(Setting.READ_ONLY), is(true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"  ", "\t", "", "\r\n"})
  void aPostmanExportIsTakenAsItIs(String space) throws IOException {
    Files.writeString(
        directory.resolve("kimai.postman_environment.json"),
        """
        {"id": "1", "name": "Kimai", "values": [
          {"key": "url", "value": "http://postman", "type": "default", "enabled": true},
          {"key": "token", "value": "off", "enabled": false},
          {"key": "username", "value": "", "enabled": true}],
         "_postman_variable_scope": "environment"}
        """
            .replace("  ", space));

    Settings settings =
        read(Map.of(Setting.ENV, "kimai.postman_environment.json"), Map.of(), Map.of());

    assertThat(settings.text(Setting.URL), is(Optional.of("http://postman")));
    assertThat(settings.text(Setting.TOKEN), is(Optional.empty()));
    assertThat(settings.text(Setting.USERNAME), is(Optional.empty()));
  }

  @Test
  void keysThatAreNotKnownNameTheNearest() throws IOException {
    Files.writeString(directory.resolve("bad.yaml"), "pasword: x\n");

    says(
        "system property kimai.tokn is not known; did you mean kimai.token?",
        () -> read(Map.of(), Map.of("kimai.tokn", "x"), Map.of()));
    says(
        "environment variable KIMAI_PASWORD is not known; did you mean KIMAI_PASSWORD?",
        () -> read(Map.of(), Map.of(), Map.of("KIMAI_PASWORD", "x")));
    says(
        "'pasword' in environment file 'bad.yaml' is not known; did you mean 'password'?",
        () -> read(Map.of(Setting.ENV, "bad"), Map.of(), Map.of()));
  }

  @Test
  void filesThatCannotBeUsedAreNamed() throws IOException {
    Files.writeString(directory.resolve("broken.yaml"), "url: [1\nx");
    Files.writeString(directory.resolve("twice.yaml"), "url: a\nurl: b\n");
    Files.writeString(directory.resolve("list.yaml"), "- a\n");
    Files.writeString(directory.resolve("deep.yaml"), "url: {a: b}\n");

    says(
        "environment file '"
            + directory.resolve("broken.yaml")
            + "' is neither YAML nor JSON (line 2); write 'key: value'",
        () -> read(Map.of(Setting.ENV, "broken"), Map.of(), Map.of()));
    says(
        "environment file '"
            + directory.resolve("twice.yaml")
            + "': key 'url' stands twice (line 2)",
        () -> read(Map.of(Setting.ENV, "twice"), Map.of(), Map.of()));
    says(
        "environment file 'list.yaml' holds no settings; write 'key: value'",
        () -> read(Map.of(Setting.ENV, "list"), Map.of(), Map.of()));
    says(
        "'url' in environment file 'deep.yaml' must be one value",
        () -> read(Map.of(Setting.ENV, "deep"), Map.of(), Map.of()));
    says(
        "environment 'stagin' is not known: there is no stagin.yaml in %s or %s; create it, or give a file"
            .formatted(directory, home.resolve(".config/kimai-contract")),
        () -> read(Map.of(Setting.ENV, "stagin"), Map.of(), Map.of()));
    says(
        "environment file 'no/such.yaml' does not exist; check --env",
        () -> read(Map.of(Setting.ENV, "no/such.yaml"), Map.of(), Map.of()));
  }

  @Test
  void valuesOfTheWrongKindNameThePlace() {
    Settings settings =
        read(Map.of(), Map.of("kimai.strict", "maybe"), Map.of("KIMAI_TIMEOUT", "1s"));

    says(
        "system property kimai.strict is 'maybe'; write true or false",
        () -> settings.isOn(Setting.STRICT));
    says(
        "environment variable KIMAI_TIMEOUT is '1s'; write a whole number from 1 to 9",
        () -> settings.number(Setting.TIMEOUT, 1, 9));
  }

  @Test
  void percentagesAreReadWithTheirSignOrWithout() {
    Map<Setting, String> options =
        Map.of(
            Setting.MIN_OPERATIONS, "100%",
            Setting.MIN_SUCCESS, "99.5 %",
            Setting.MIN_PARAMETERS, "0",
            Setting.MIN_REQUEST_PROPERTIES, "101%",
            Setting.MIN_RESPONSE_PROPERTIES, "all");
    Settings settings = read(options, Map.of(), Map.of());

    assertThat(settings.percent(Setting.MIN_OPERATIONS), is(OptionalDouble.of(100)));
    assertThat(settings.percent(Setting.MIN_SUCCESS), is(OptionalDouble.of(99.5)));
    assertThat(settings.percent(Setting.MIN_PARAMETERS), is(OptionalDouble.of(0)));
    assertThat(
        read(Map.of(), Map.of(), Map.of()).percent(Setting.MIN_SUCCESS),
        is(OptionalDouble.empty()));
    says(
        "--min-request-properties is '101%'; write a percentage from 0 to 100, such as 95 or 95%",
        () -> settings.percent(Setting.MIN_REQUEST_PROPERTIES));
    says(
        "--min-response-properties is 'all'; write a percentage from 0 to 100, such as 95 or 95%",
        () -> settings.percent(Setting.MIN_RESPONSE_PROPERTIES));
  }

  private Settings read(
      Map<Setting, String> options, Map<String, String> properties, Map<String, String> variables) {
    return Settings.read(new SettingSources(options, properties, variables, directory, home));
  }

  private static void says(String sentence, org.junit.jupiter.api.function.Executable attempt) {
    assertThat(assertThrows(UsageException.class, attempt).getMessage(), is(sentence));
  }
}
