package io.kimaicontract.report.json;

import io.kimaicontract.target.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON file of the suite that names its format.
 *
 * @param type the type of its content
 * @param format the format that this suite writes and reads
 * @param name the name of the file
 * @param upgrade adds properties that an earlier version did not write
 */
record JsonFile<T>(Class<T> type, String format, String name, Consumer<ObjectNode> upgrade) {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  /** A format that has not changed. */
  JsonFile(Class<T> type, String format, String name) {
    this(type, format, name, json -> {});
  }

  static String write(Object value) {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n";
  }

  /**
   * The content of the file.
   *
   * @param remedy advice for the user when it cannot be read
   */
  T read(Path file, String remedy) {
    try {
      JsonNode json = MAPPER.readTree(Files.readString(file));
      String found = json.path("format").asString("none");
      if (!found.equals(format)) {
        throw new UsageException(
            file + " has the format '" + found + "'; this version reads " + format);
      }
      upgrade.accept((ObjectNode) json);
      return MAPPER.treeToValue(json, type);
    } catch (IOException missing) {
      throw new UsageException("cannot read " + file + "; " + remedy);
    } catch (JacksonException broken) {
      throw new UsageException(file + " is not a " + name + ": " + broken.getOriginalMessage());
    }
  }
}
