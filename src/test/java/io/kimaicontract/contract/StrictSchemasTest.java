package io.kimaicontract.contract;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.http.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** How documents are repaired, and read closed and complete. */
class StrictSchemasTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"items\":[]}                       | {\"items\":{}}",
        "{\"schema\":[]}                      | {\"schema\":{}}",
        "{\"required\":[]}                    | {\"required\":[]}",
        "{\"a\":{\"oneOf\":[{\"$ref\":\"x\"}]}} | {\"a\":{\"$ref\":\"x\"}}",
        "{\"a\":{\"allOf\":[{\"type\":\"b\"}]}} | {\"a\":{\"type\":\"b\"}}",
        "{\"a\":{\"oneOf\":[{},{}]}}          | {\"a\":{\"oneOf\":[{},{}]}}",
        "{\"a\":{\"oneOf\":[{}],\"nullable\":true}} | {\"a\":{\"oneOf\":[{}],\"nullable\":true}}",
        "{\"a\":[{\"items\":[]}]}             | {\"a\":[{\"items\":{}}]}"
      })
  void repairs(String document, String repaired) {
    JsonNode original = Json.read(document);
    assertThat(DocumentRepair.normalise(original).toString(), is(repaired));
    assertThat("the original stays", original, is(Json.read(document)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"properties\":{\"a\":{}}}                      | {\"properties\":{\"a\":{}},\"additionalProperties\":false,\"required\":[\"a\"]}",
        "{\"properties\":{\"a\":{},\"b\":{}},\"required\":[\"b\"]} | {\"properties\":{\"a\":{},\"b\":{}},\"required\":[\"a\",\"b\"],\"additionalProperties\":false}",
        "{\"properties\":{}}                              | {\"properties\":{}}",
        "{\"type\":\"object\"}                            | {\"type\":\"object\"}",
        "{\"properties\":{\"a\":{}},\"additionalProperties\":{}} | {\"properties\":{\"a\":{}},\"additionalProperties\":{}}",
        "{\"properties\":{\"a\":{}},\"x-open\":true}      | {\"properties\":{\"a\":{}},\"x-open\":true}",
        "{\"allOf\":[{}],\"properties\":{\"a\":{}}}       | {\"allOf\":[{}],\"properties\":{\"a\":{}}}"
      })
  void closes(String schema, String closed) {
    JsonNode document = Json.read("{\"components\":{\"schemas\":{\"S\":" + schema + "}}}");
    JsonNode read =
        StrictSchemas.of(document, (name, property) -> false).at("/components/schemas/S");
    assertThat(read, is(Json.read(closed)));
  }

  @ParameterizedTest
  @CsvSource({"responses, true", "requestBody, false"})
  void closesWhatIsAnsweredAndNotWhatIsSent(String part, boolean closed) {
    JsonNode document =
        Json.read(
            "{\"paths\":{\"/a\":{\"get\":{\""
                + part
                + "\":{\"x\":{\"properties\":{\"a\":{}}}}}}}}");
    JsonNode schema =
        StrictSchemas.of(document, (name, property) -> false).at("/paths/~1a/get/" + part + "/x");
    assertThat(schema.has("additionalProperties"), is(closed));
  }
}
