package io.kimaicontract.contract;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.http.Json;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Each sort of difference is found, with where it is, what is expected and what was seen. */
class SchemaCheckTest {
  private static final JsonNode DOCUMENT =
      StrictSchemas.of(
          Json.read(
              """
              {"openapi": "3.0.0", "paths": {}, "components": {"schemas": {
                "Tag": {"type": "object", "properties": {
                  "id": {"type": "integer"},
                  "name": {"type": "string", "nullable": true},
                  "begin": {"type": "string", "format": "date-time"},
                  "mode": {"type": "string", "enum": ["a", "b"]},
                  "owner": {"$ref": "#/components/schemas/Owner"}}},
                "Owner": {"type": "object", "properties": {"a/b": {"type": "boolean"}}},
                "Tags": {"type": "array", "items": {"$ref": "#/components/schemas/Tag"}},
                "Free": {"type": "object", "properties": {"x": {"type": "string"}},
                  "additionalProperties": {"type": "integer"}}}}}
              """),
          (schema, property) -> false);
  private static final String GOOD =
      "{\"id\":1,\"name\":null,\"begin\":\"2024-01-15T10:00:00+01:00\",\"mode\":\"a\","
          + "\"owner\":{\"a/b\":true}}";

  private final SchemaCheck check = new SchemaCheck(DOCUMENT);

  @Test
  void whatConformsHasNoFinding() {
    assertThat(findings(GOOD), is(""));
    assertThat(findings("[]", "Tags"), is(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"id\":1   | \"id\":\"1\" | TYPE /id Tag/properties/id: integer, not \"1\"",
        "\"id\":1   | \"id\":null  | TYPE /id Tag/properties/id: integer, not null",
        "\"id\":1   | \"id\":1.5   | TYPE /id Tag/properties/id: integer, not 1.5",
        "\"id\":1,  | ~~           | MISSING /id Tag/properties/id: integer, not missing",
        "\"id\":1   | \"id\":1,\"x\":[2] | UNDECLARED /x Tag/properties/x: no such property, not [2]",
        "+01:00     | +0100        | FORMAT /begin Tag/properties/begin: string, ISO 8601 date-time with offset (RFC 3339), not \"2024-01-15T10:00:00+0100\"",
        "\"a\"      | \"c\"        | VALUE /mode Tag/properties/mode/enum: enum [\"a\",\"b\"], not \"c\"",
        "{\"a/b\":true} | 7        | TYPE /owner Tag/properties/owner: object Owner, not 7",
        "\"a/b\":true | \"a/b\":0  | TYPE /owner/a~1b Owner/properties/a~1b: boolean, not 0",
        "\"a/b\":true | ~~         | MISSING /owner/a~1b Owner/properties/a~1b: boolean, not missing"
      })
  void findsEachSort(String right, String wrong, String finding) {
    assertThat(findings(GOOD.replace(right, wrong == null ? "" : wrong)), is(finding));
  }

  @Test
  void namesThePlaceInAList() {
    String list = "[" + GOOD + "," + GOOD.replace("\"id\":1", "\"id\":true") + "]";
    assertThat(findings(list, "Tags"), is("TYPE /1/id Tag/properties/id: integer, not true"));
  }

  @Test
  void readsOpenWhereTheDocumentSaysSo() {
    assertThat(findings("{\"y\":1}", "Free"), is(""));
    assertThat(
        findings("{\"y\":\"1\"}", "Free"),
        is("TYPE /y Free/additionalProperties: integer, not \"1\""));
  }

  private String findings(String json) {
    return findings(json, "Tag");
  }

  private String findings(String json, String schema) {
    return check.check(Json.read(json), "#/components/schemas/" + schema).stream()
        .map(
            f ->
                f.kind()
                    + " "
                    + f.instance()
                    + " "
                    + f.schema().replace("#/components/schemas/", "")
                    + ": "
                    + f.expected()
                    + ", not "
                    + f.seen())
        .collect(Collectors.joining("; "));
  }
}
