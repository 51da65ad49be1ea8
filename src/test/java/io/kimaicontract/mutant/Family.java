package io.kimaicontract.mutant;

import java.util.List;
import java.util.stream.Stream;

/**
 * The generated mutants of one schema.
 *
 * @param schema its name in the contract
 * @param calls the calls that answer with it, and whose answers are changed
 * @param feature the path of its feature file, without directory and ending
 * @param shapes scenarios that see such an answer
 * @param values scenarios that say what its booleans are
 */
record Family(String schema, String calls, String feature, String shapes, String values) {

  static List<Family> all() {
    return Stream.of(
            "TimesheetEntity | PATCH /api/timesheets/\\d+ | timesheets  | BT-04 | BT-02",
            "CustomerEntity  | PATCH /api/customers/\\d+  | customers   | BC-04 | BC-02",
            "ProjectEntity   | PATCH /api/projects/\\d+   | projects    | BP-04 | BP-02",
            "ActivityEntity  | PATCH /api/activities/\\d+ | activities  | BA-04 | BA-02",
            "TagEntity       | POST /api/tags             | tags        | BG-03 | BG-01",
            "Team            | POST /api/teams            | teams       | BM-03 | BM-01",
            "UserEntity      | PATCH /api/users/\\d+      | users       | BU-04 | BU-02")
        .map(row -> row.split(" *\\| *", -1))
        .map(r -> new Family(r[0], r[1], "rules/booleans/" + r[2], r[3], r[4]))
        .toList();
  }

  @Override
  public String toString() {
    return schema;
  }
}
