package io.kimaicontract.conventions;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every data file names the schema by which editors check it, and keeps it. */
class DataFilesTest {
  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final String SCHEMA = "# yaml-language-server: $schema=";
  private static final JsonMapper JSON = JsonMapper.shared();

  static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(RESOURCES)) {
      return Stream.concat(all, Stream.of(Path.of("features/permissions.yaml")))
          .filter(f -> f.toString().endsWith(".yaml"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void keepsItsSchema(Path file) throws IOException {
    String text = Files.readString(file);
    assertThat(text.lines().findFirst().orElse(""), text.startsWith(SCHEMA), is(true));

    assertThat(errors(schema(file, text), text), empty());
  }

  /** A schema that accepts everything would pass above. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "deviations/defects.yaml | title: | titel:",
        "deviations/defects.yaml | kinds: [STATUS, INPUT] | kinds: [STATUES]",
        "deviations/defects.yaml | versions: '< | versions: 'until ",
        "effects/kimai.yaml      | : reads | : eats",
        "effects/kimai.yaml      | undone-by: | undone:",
        "effects/kimai.yaml      | creates: customer | creates: custom",
        "coverage/reasons.yaml   | unless: | without:",
        "coverage/reasons.yaml   | answered: 410 | answered: gone",
        "web/permissions.yaml | TEAMLEAD | LEADER",
        "visibility/kimai.yaml   | record: timesheet | record: time",
        "visibility/kimai.yaml   | unknown: the account | unsure: the account",
        "web/settings.yaml    | touches: refusals | touches: refusal",
        "web/harmless-settings.yaml | settings: [theme.avatar_url] | settings: theme",
      })
  void itsSchemaRefuses(Path name, String right, String wrong) throws IOException {
    Path file = RESOURCES.resolve(name);
    String text = Files.readString(file);
    String changed = text.replace(right, wrong);
    assertThat(changed, not(text));

    assertThat(errors(schema(file, text), changed), not(empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "deviations/deviations.schema.json, /items,       verdict.LedgerEntry",
    "effects/effects.schema.json,       /$defs/entry, fixture.EffectEntry",
    "coverage/reasons.schema.json,      /items,       coverage.Exemption",
    "web/opened.schema.json,         /items,       permission.PermissionEntry",
    "web/settings.schema.json,       /items,       web.KimaiSetting$Group",
    "web/harmless-settings.schema.json, /items,    web.KimaiSetting$Harmless",
    "visibility/visibility.schema.json, /items,    contract.VisibilityRule"
  })
  void recordAndSchemaHaveTheSameKeys(String schema, String pointer, String type)
      throws IOException, ReflectiveOperationException {
    JsonNode described = JSON.readTree(Files.readString(RESOURCES.resolve(schema))).at(pointer);
    Class<?> bound = Class.forName("io.kimaicontract." + type);

    assertThat(new TreeSet<>(described.path("properties").propertyNames()), is(keys(bound, false)));
    Set<String> required = new TreeSet<>();
    described.path("required").forEach(key -> required.add(key.asString()));
    assertThat(required, is(keys(bound, true)));
  }

  @Test
  void thereAreDataFiles() throws IOException {
    assertThat(files(), hasItem(RESOURCES.resolve("deviations").resolve("rules.yaml")));
  }

  private static Set<String> keys(Class<?> type, boolean required) {
    return Arrays.stream(type.getRecordComponents())
        .filter(c -> !required || isRequired(c))
        .map(DataFilesTest::key)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isRequired(RecordComponent component) {
    JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
    return property != null && property.required();
  }

  private static String key(RecordComponent component) {
    JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
    return property != null && !property.value().isEmpty() ? property.value() : component.getName();
  }

  private static String schema(Path file, String text) throws IOException {
    String name = text.lines().findFirst().orElse("").replace(SCHEMA, "");
    return Files.readString(file.resolveSibling(name));
  }

  private static List<String> errors(String schema, String yaml) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema, InputFormat.JSON)
        .validate(yaml, InputFormat.YAML)
        .stream()
        .map(Object::toString)
        .toList();
  }
}
