package io.kimaicontract.report.json;

import io.kimaicontract.target.UsageException;
import io.kimaicontract.verdict.result.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Writes and reads {@code run.json}; its JSON Schema is {@code /report/run.schema.json}. */
public final class RunJson {
  /** The name of the file. */
  public static final String FILE = "run.json";

  private static final JsonFile<Run> FORM =
      new JsonFile<>(Run.class, Run.FORMAT, FILE, RunJson::upgrade);

  private RunJson() {}

  /** The text of the file. */
  public static String write(Run run) {
    return JsonFile.write(run);
  }

  /**
   * The run that was written to the directory, or that is the file.
   *
   * @throws UsageException when there is no such file, or it has another format
   */
  public static Run read(Path place) {
    Path file = Files.isRegularFile(place) ? place : place.resolve(FILE);
    return FORM.read(file, "give the directory that a run wrote its reports to");
  }

  /** Adds properties that earlier versions did not write. */
  private static void upgrade(ObjectNode json) {
    if (!json.has("exits") && json.has("exit")) {
      json.putArray("exits").add(json.get("exit"));
      json.put("lost", "");
      json.putArray("failures");
    }
    Stream.of("known", "stale")
        .flatMap(list -> json.path(list).valueStream())
        .forEach(
            entry ->
                Stream.of("reason", "ticket", "expires")
                    .forEach(key -> add(entry, key, StringNode.valueOf(""))));
    add(json, "trouble", JsonNodeFactory.instance.arrayNode());
    add(json, "additions", JsonNodeFactory.instance.arrayNode());
    add(json, "notes", JsonNodeFactory.instance.arrayNode());
    add(
        json,
        "shard",
        JsonNodeFactory.instance
            .objectNode()
            .put("number", 1)
            .put("count", 1)
            .put("planned", 0)
            .put("plan", ""));
    for (JsonNode scenario : json.path("scenarios")) {
      scenario.path("calls").forEach(call -> add(call, "entry", IntNode.valueOf(-1)));
      scenario.path("violations").forEach(v -> add(v, "incidental", BooleanNode.FALSE));
      scenario
          .path("known")
          .forEach(seen -> add(seen.path("violation"), "incidental", BooleanNode.FALSE));
    }
  }

  private static void add(JsonNode to, String key, JsonNode value) {
    if (to instanceof ObjectNode object && !object.has(key)) {
      object.set(key, value);
    }
  }
}
