package io.kimaicontract.cli;

import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.target.DataFile;
import io.kimaicontract.target.Suggestion;
import io.kimaicontract.target.UsageException;
import io.kimaicontract.web.Customizations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A file that says how an installation differs from a fresh one, by Kimai's names: {@code
 * settings}, and {@code permissions} that roles have or lack.
 */
final class InstallationFile {
  private static final String SETTINGS = "settings";
  private static final String PERMISSIONS = "permissions";
  private static final List<String> SECTIONS = List.of(SETTINGS, PERMISSIONS);
  private static final List<String> ROLES =
      List.of("ROLE_USER", "ROLE_TEAMLEAD", "ROLE_ADMIN", "ROLE_SUPER_ADMIN");

  private final String name;
  private final Map<String, JsonNode> sections;

  /** A permission that a role has, or lacks. */
  record Grant(String role, String permission, boolean granted) {}

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
            "%s: '%s' is not known; write below 'settings:' or 'permissions:'"
                .formatted(name, section));
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

  /** The permissions that roles have, or lack, other than on a fresh installation. */
  List<Grant> grants() {
    List<Grant> grants = new ArrayList<>();
    JsonNode given = sections.get(PERMISSIONS);
    if (given != null) {
      given.forEachEntry(
          (role, changes) -> {
            if (!ROLES.contains(role)) {
              throw new UsageException(
                  "%s: there is no role '%s'; write one of %s"
                      .formatted(name, role, String.join(", ", ROLES)));
            }
            changes.forEachEntry((permission, value) -> grants.add(grant(role, permission, value)));
          });
    }
    return grants;
  }

  private Grant grant(String role, String permission, JsonNode value) {
    List<String> known = Customizations.permissionNames();
    if (!known.contains(permission)) {
      throw new UsageException(
          "%s: there is no permission '%s'%s"
              .formatted(name, permission, Suggestion.sentence(permission, known)));
    }
    if (!value.isBoolean()) {
      throw new UsageException(
          "%s: '%s' of %s is '%s'; write true or false"
              .formatted(name, permission, role, value.asString("")));
    }
    return new Grant(role, permission, value.asBoolean());
  }

  private String known(String setting) {
    List<String> known = ReferenceOptions.settingNames();
    if (!known.contains(setting)) {
      throw new UsageException(
          "%s: there is no setting '%s'%s"
              .formatted(name, setting, Suggestion.sentence(setting, known)));
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
