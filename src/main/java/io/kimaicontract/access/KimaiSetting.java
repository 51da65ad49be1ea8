package io.kimaicontract.access;

import io.kimaicontract.http.Yaml;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A setting of Kimai that decides what its API answers, as {@code /access/settings.yaml} has it.
 *
 * @param name its name in Kimai, such as {@code timesheet.mode}
 * @param value what it is on a fresh installation
 * @param refuses whether a change can only make Kimai refuse a write
 * @param paths below which the API's answers depend on it
 */
record KimaiSetting(String name, String value, boolean refuses, List<String> paths) {

  /** The settings of a fresh installation. */
  static List<KimaiSetting> defaults() {
    List<KimaiSetting> all = new ArrayList<>();
    for (JsonNode group : Yaml.resource("/access/settings.yaml")) {
      List<String> paths = Yaml.texts(group.path("paths"));
      boolean refuses = group.path("refuses").asBoolean(false);
      group
          .path("defaults")
          .forEachEntry(
              (name, value) -> all.add(new KimaiSetting(name, value.asString(), refuses, paths)));
    }
    return all;
  }
}
