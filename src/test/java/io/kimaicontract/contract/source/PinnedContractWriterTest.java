package io.kimaicontract.contract.source;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kimaicontract.http.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Our own form of a contract. */
class PinnedContractWriterTest {
  private static final Path SHARED = Path.of("../shared/kimai/contracts");
  private static final Path PINNED = Path.of("src/main/resources/contracts");

  @Test
  void keepsFactsAndLeavesOutProse() {
    String document =
        """
        {"openapi":"3.0.0","info":{"title":"Kimai - API","description":"Prose","version":"1.0"},
         "servers":[{"url":"https://one.installation"}],
         "paths":{"/api/title":{"get":{"summary":"Prose","responses":{
           "200":{"description":"Prose","content":{"application/json":{"example":{"a":1}}}}}}}},
         "components":{"schemas":{"description":{"properties":{
           "title":{"title":"Prose","type":"string","default":{"title":"kept"},"example":"x"},
           "items":{"type":"array","items":[]}},"required":["title"],"type":"object"}}}}
        """;

    assertThat(
        PinnedContractWriter.of(Json.read(document), "Kimai 2.24.0"),
        is(
            """
            {
             "openapi": "3.0.0",
             "info": {
              "title": "Kimai 2.24.0",
              "version": "1.0",
              "x-conditions": true
             },
             "paths": {
              "/api/title": {
               "get": {
                "responses": {
                 "200": {
                  "content": {
                   "application/json": {}
                  },
                  "description": ""
                 }
                }
               }
              }
             },
             "components": {
              "schemas": {
               "description": {
                "properties": {
                 "title": {
                  "type": "string",
                  "default": {
                   "title": "kept"
                  }
                 },
                 "items": {
                  "type": "array",
                  "items": []
                 }
                },
                "required": [
                 "title"
                ],
                "type": "object"
               }
              }
             }
            }
            """));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.16.0", "2.24.0", "2.65.0"})
  void thePinnedContractsAreInOurForm(String version) throws IOException {
    String pinned = Files.readString(PINNED.resolve("kimai-" + version + ".json"));

    assertThat(PinnedContractWriter.of(Json.read(pinned), "Kimai " + version), is(pinned));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.16.0", "2.24.0", "2.65.0"})
  void thePinnedContractsAreThoseOfRealReleases(String version) throws IOException {
    Path real = SHARED.resolve("kimai-" + version + ".json");
    assumeTrue(Files.exists(real), "the documents of real releases are not in this checkout");

    assertThat(
        PinnedContractWriter.of(Json.read(Files.readString(real)), "Kimai " + version),
        is(Files.readString(PINNED.resolve("kimai-" + version + ".json"))));
  }

  @Test
  void keepsForWhomAPropertyIsThere() {
    String document =
        """
        {"openapi":"3.0.0","info":{},"paths":{"/a":{"get":{"description":"Prose","x-internal":true,
          "deprecated":true,"responses":{}}}},
         "components":{"schemas":{"T":{"properties":{
           "rate":{"type":"number","description":"The sum. Only included if the user may see it."},
           "name":{"type":"string","description":"Only a name."}}}}}}
        """;
    JsonNode pinned = Json.read(PinnedContractWriter.of(Json.read(document), "Kimai 2.66.0"));

    assertThat(pinned.at("/info/x-conditions").asBoolean(false), is(true));
    assertThat(
        pinned.at("/components/schemas/T/properties/rate/x-condition").asString(""),
        is("Only included if the user may see it"));
    assertThat(pinned.at("/components/schemas/T/properties/name").size(), is(1));
    assertThat(pinned.at("/paths/~1a/get/x-internal").asBoolean(false), is(true));
    assertThat(pinned.at("/paths/~1a/get/deprecated").asBoolean(false), is(true));
    String again = PinnedContractWriter.of(pinned, "Kimai 2.66.0");
    assertThat(Json.read(again), is(pinned));
  }
}
