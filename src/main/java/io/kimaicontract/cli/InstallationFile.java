package io.kimaicontract.cli;

import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.target.DataFile;
import io.kimaicontract.target.Suggestion;
import io.kimaicontract.target.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A file that says how an installation differs from a fresh one: {@code settings} by Kimai's names.
 */
final class InstallationFile {
  private static final String SETTINGS = "settings";
  private static final List<String> SECTIONS = List.of(SETTINGS);

  private final String name;
  private final Map<String, JsonNode> sections;

  private InstallationFile(String name, Map<String, JsonNode> sections) {
    this.name = name;
    this.sections = sections;
  }

  /**
   * Reads a file.
   *
   * @throws UsageException when it cannot be read, or has a section that is not known
   */
  static InstallationFile read(Path file) {
    String name = "settings file '" + file + "'";
    Map<String, JsonNode> sections;
    try {
      sections = new DataFile(name, Files.readString(file)).map(JsonNode.class);
    } catch (IOException unreadable) {
      throw new UsageException(name + " cannot be read; check --settings");
    }
    for (String section : sections.keySet()) {
      if (!SECTIONS.contains(section)) {
        throw new UsageException(
            "%s: '%s' is not known; write the settings below 'settings:'".formatted(name, section));
      }
    }
    return new InstallationFile(name, sections);
  }

  /** The options for a reference that is configured like this. */
  ReferenceOptions appliedTo(ReferenceOptions options) {
    Map<String, String> settings = new LinkedHashMap<>();
    JsonNode given = sections.get(SETTINGS);
    if (given != null) {
      given.forEachEntry((setting, value) -> settings.put(known(setting), text(setting, value)));
    }
    return options.withSettings(settings);
  }

  private String known(String setting) {
    List<String> known = ReferenceOptions.settingNames();
    if (!known.contains(setting)) {
      throw new UsageException(
          "%s: there is no setting '%s'; did you mean '%s'?"
              .formatted(name, setting, Suggestion.of(setting, known)));
    }
    return setting;
  }

  /** Kimai's table of settings holds texts, and 1 or 0 for switches. */
  private String text(String setting, JsonNode value) {
    if (value.isBoolean()) {
      return value.asBoolean() ? "1" : "0";
    }
    if (value.isContainer()) {
      throw new UsageException(
          "%s: '%s' must be one value; write a list with commas".formatted(name, setting));
    }
    return value.asString("");
  }
}
