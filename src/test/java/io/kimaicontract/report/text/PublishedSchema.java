package io.kimaicontract.report.text;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The JSON Schemas in the jar. */
public final class PublishedSchema {
  private PublishedSchema() {}

  /** What is wrong with a file of that name, by its schema. */
  public static List<String> errors(String name, String json) throws IOException {
    String place = "/report/" + name + ".schema.json";
    try (var in = PublishedSchema.class.getResourceAsStream(place)) {
      String schema = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(schema, InputFormat.JSON)
          .validate(json, InputFormat.JSON)
          .stream()
          .map(Object::toString)
          .toList();
    }
  }
}
