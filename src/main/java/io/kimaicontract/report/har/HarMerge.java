package io.kimaicontract.report.har;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** Joins several {@code run.har}, entry by entry, because a file may be large. */
public final class HarMerge {
  private static final JsonMapper MAPPER = new JsonMapper();

  private HarMerge() {}

  /** The number of entries of the file in the directory; 0 where there is none. */
  public static int entries(Path directory) {
    Path har = directory.resolve(HarReport.FILE);
    if (!Files.isRegularFile(har)) {
      return 0;
    }
    try (JsonParser parser = MAPPER.createParser(har)) {
      int entries = 0;
      for (toEntries(parser); parser.nextToken() == JsonToken.START_OBJECT; entries++) {
        parser.skipChildren();
      }
      return entries;
    } catch (JacksonException broken) {
      throw new IllegalStateException(har + " is not complete", broken);
    }
  }

  /** Writes the entries of all directories to the file, in their order. */
  public static void write(List<Path> directories, Path file) {
    try (Writer to = Files.newBufferedWriter(file);
        JsonGenerator json = MAPPER.createGenerator(to)) {
      json.writeStartObject();
      json.writeObjectPropertyStart("log");
      json.writeStringProperty("version", "1.2");
      json.writeName("creator");
      json.writePOJO(HarReport.CREATOR);
      json.writeArrayPropertyStart("entries");
      for (Path directory : directories) {
        Path har = directory.resolve(HarReport.FILE);
        if (Files.isRegularFile(har)) {
          copy(har, json);
        }
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndObject();
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  private static void copy(Path har, JsonGenerator json) {
    try (JsonParser parser = MAPPER.createParser(har)) {
      toEntries(parser);
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        json.copyCurrentStructure(parser);
      }
    }
  }

  private static void toEntries(JsonParser parser) {
    while (parser.nextToken() != null) {
      if (parser.currentToken() == JsonToken.START_ARRAY
          && "entries".equals(parser.currentName())) {
        return;
      }
    }
  }
}
