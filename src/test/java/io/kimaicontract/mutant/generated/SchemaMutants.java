package io.kimaicontract.mutant.generated;

import java.util.List;
import java.util.stream.Stream;

/**
 * The generated mutants of one schema.
 *
 * @param schema its name in the contract
 * @param calls the calls that answer with it, and whose answers are changed
 * @param features the paths of its feature files, without directory and ending
 * @param shapes scenarios that see such an answer
 * @param values scenarios that say what its booleans are
 */
record SchemaMutants(
    String schema, String calls, List<String> features, String shapes, String values) {

  static List<SchemaMutants> all() {
    return Stream.of(
            "TimesheetEntity | PATCH /api/timesheets/\\d+ | rules/booleans/timesheets | BT-04 | BT-02",
            "CustomerEntity  | PATCH /api/customers/\\d+  | rules/booleans/customers  | BC-04 | BC-02",
            "ProjectEntity   | PATCH /api/projects/\\d+   | rules/booleans/projects   | BP-04 | BP-02",
            "ActivityEntity  | PATCH /api/activities/\\d+ | rules/booleans/activities | BA-04 | BA-02",
            "TagEntity       | POST /api/tags             | rules/booleans/tags       | BG-03 | BG-01",
            "Team            | POST /api/teams            | rules/booleans/teams      | BM-03 | BM-01",
            "UserEntity      | POST|PATCH /api/users(/\\d+)? | rules/booleans/users, resources/users/password | BU-04 | BU-02|US-55")
        .map(row -> row.split(" +\\| +", -1))
        .map(r -> new SchemaMutants(r[0], r[1], List.of(r[2].split(", ")), r[3], r[4]))
        .toList();
  }

  List<String> locations() {
    return features.stream().map(f -> "classpath:features/" + f + ".feature").toList();
  }

  @Override
  public String toString() {
    return schema;
  }
}
