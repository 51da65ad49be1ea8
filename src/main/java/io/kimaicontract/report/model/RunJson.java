package io.kimaicontract.report.model;

import io.kimaicontract.target.BadInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads {@code run.json}; its JSON Schema is {@code /report/run.schema.json}. */
public final class RunJson {
  /** The name of the file. */
  public static final String FILE = "run.json";

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  private RunJson() {}

  /** The text of the file. */
  public static String write(Run run) {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(run) + "\n";
  }

  /**
   * The run that was written to the directory.
   *
   * @throws BadInput when there is none, or it is not of this form
   */
  public static Run read(Path directory) {
    Path file = directory.resolve(FILE);
    try {
      JsonNode json = MAPPER.readTree(Files.readString(file));
      String format = json.path("format").asString("none");
      if (!format.equals(Run.FORMAT)) {
        throw new BadInput(
            file + " has the format '" + format + "'; this version reads " + Run.FORMAT);
      }
      return MAPPER.treeToValue(json, Run.class);
    } catch (IOException missing) {
      throw new BadInput(
          "cannot read " + file + "; give the directory that a run wrote its reports to");
    } catch (JacksonException broken) {
      throw new BadInput(file + " is not a run.json: " + broken.getOriginalMessage());
    }
  }
}
