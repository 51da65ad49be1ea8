package io.kimaicontract.target;

import io.kimaicontract.target.Settings.Given;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A named environment: a YAML file of settings, or a Postman environment export, which is JSON and
 * so YAML as well.
 */
final class EnvironmentFile {
  private static final int RANK = 3;

  private final String name;
  private final Map<Setting, Given> values = new EnumMap<>(Setting.class);

  private EnvironmentFile(String name) {
    this.name = name;
  }

  static Map<Setting, Given> read(String nameOrFile, Path directory, Path home) {
    Path file = find(nameOrFile, directory, home);
    EnvironmentFile environment = new EnvironmentFile(file.getFileName().toString());
    environment.take(tree(file));
    return environment.values;
  }

  private static Path find(String name, Path directory, Path home) {
    if (name.matches(".*[/\\\\].*|.*\\.(ya?ml|json)")) {
      Path file = directory.resolve(name);
      if (Files.isRegularFile(file)) {
        return file;
      }
      throw new UsageException("environment file '" + name + "' does not exist; check --env");
    }
    Path shared = home.resolve(".config").resolve("kimai-contract");
    for (Path folder : List.of(directory, shared)) {
      for (String ending : List.of(".yaml", ".yml")) {
        Path file = folder.resolve(name + ending);
        if (Files.isRegularFile(file)) {
          return file;
        }
      }
    }
    throw new UsageException(
        "environment '%s' is not known: there is no %s.yaml in %s or %s; create it, or give a file"
            .formatted(name, name, directory, shared));
  }

  private static JsonNode tree(Path file) {
    String name = "environment file '" + file + "'";
    try {
      return tree(new DataFile(name, Files.readString(file)));
    } catch (IOException unreadable) {
      throw new UsageException(name + " cannot be read: " + unreadable);
    }
  }

  private static JsonNode tree(DataFile file) {
    try {
      return file.tree();
    } catch (JacksonException broken) {
      String where =
          broken.getLocation() == null ? "" : " (line " + broken.getLocation().getLineNr() + ")";
      throw new UsageException(
          DataFileProblem.duplicate(broken)
              .map(twice -> file.name() + ": " + twice + where)
              .orElse(file.name() + " is neither YAML nor JSON" + where + "; write 'key: value'"));
    }
  }

  private void take(JsonNode tree) {
    if (tree.path("values").isArray()) {
      for (JsonNode entry : tree.path("values")) {
        if (entry.path("enabled").asBoolean(true)) {
          put(entry.path("key").asString(""), entry.path("value"));
        }
      }
    } else if (tree.isObject()) {
      tree.forEachEntry(this::put);
    } else if (!tree.isMissingNode() && !tree.isNull()) {
      throw new UsageException(
          "environment file '" + name + "' holds no settings; write 'key: value'");
    }
  }

  private void put(String key, JsonNode value) {
    Setting setting =
        Setting.byKey(key)
            .filter(s -> s != Setting.ENV)
            .orElseThrow(
                () ->
                    new UsageException(
                        "'%s' in environment file '%s' is not known%s"
                            .formatted(key, name, Suggestion.sentence(key, Setting.keys()))));
    if (setting.isList()
        && value.isArray()
        && value.valueStream().allMatch(JsonNode::isValueNode)) {
      String lines = value.valueStream().map(JsonNode::asString).collect(Collectors.joining("\n"));
      values.put(setting, new Given(lines, place(key), RANK));
      return;
    }
    if (value.isContainer()) {
      throw new UsageException(
          "'" + key + "' in environment file '" + name + "' must be one value");
    }
    String text = value.isNull() ? "" : value.asString();
    values.put(setting, new Given(Settings.oneALine(setting, text), place(key), RANK));
  }

  private String place(String key) {
    return "'" + key + "' in " + name;
  }
}
