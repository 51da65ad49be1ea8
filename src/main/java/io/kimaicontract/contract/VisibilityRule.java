package io.kimaicontract.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.kimaicontract.target.DataFile;
import io.kimaicontract.target.KimaiVersion;
import io.kimaicontract.target.VersionRange;
import java.util.List;

/**
 * Properties that only some readers see, as listed in {@code /visibility/kimai.yaml}, which
 * explains the keys.
 */
record VisibilityRule(
    @JsonProperty(required = true) List<String> schemas,
    @JsonProperty(required = true) List<String> properties,
    @JsonProperty(required = true) VersionRange versions,
    @JsonProperty(required = true) Subject record,
    List<String> own,
    List<String> others,
    List<String> any,
    List<String> led,
    List<String> member,
    @JsonProperty(required = true) String unknown) {

  /** The subject of an answer. */
  enum Subject {
    TIMESHEET("timesheets"),
    CUSTOMER("customers"),
    PROJECT("projects"),
    ACTIVITY("activities");

    private final String list;

    Subject(String list) {
      this.list = list;
    }

    /** The name of its list, as paths have it. */
    String list() {
      return list;
    }
  }

  /** The rules of a version. */
  static List<VisibilityRule> of(KimaiVersion kimaiVersion) {
    return DataFile.ofJar("/visibility/kimai.yaml").list(VisibilityRule.class).stream()
        .filter(rule -> rule.versions.contains(kimaiVersion))
        .toList();
  }

  /** True if the rule is about the property of the schema. */
  boolean covers(String schema, String property) {
    return schemas.contains(schema) && properties.contains(property);
  }
}
