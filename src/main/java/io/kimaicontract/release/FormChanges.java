package io.kimaicontract.release;

import io.kimaicontract.contract.compat.Impact;
import io.kimaicontract.verdict.result.SeenAnswers;
import io.kimaicontract.verdict.result.SeenAnswers.Property;
import io.kimaicontract.verdict.result.SeenAnswers.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Changed forms of values, such as an offset with a colon. */
final class FormChanges {
  private static final String NULL = "null";

  private FormChanges() {}

  static List<Change> of(SeenAnswers before, SeenAnswers after, ScenarioIndex scenarios) {
    Map<String, Property> older = new HashMap<>();
    SharedAnswers.of(before, after)
        .forEach(s -> s.properties().forEach(p -> older.put(s.name() + "." + p.name(), p)));
    List<Change> changes = new ArrayList<>();
    for (Schema schema : SharedAnswers.of(after, before)) {
      for (Property now : schema.properties()) {
        Property was = older.get(schema.name() + "." + now.name());
        if (was != null) {
          compare(schema, was, now, scenarios, changes);
        }
      }
    }
    return changes;
  }

  private static void compare(
      Schema schema, Property was, Property now, ScenarioIndex scenarios, List<Change> changes) {
    Set<String> before = new TreeSet<>(was.forms().keySet());
    Set<String> after = new TreeSet<>(now.forms().keySet());
    Set<String> added = new TreeSet<>(after);
    added.removeAll(before);
    if (after.size() > 1) {
      added.remove(NULL); // one empty value more or less depends on the records that were read
    }
    boolean told = before.stream().anyMatch(form -> !form.equals(NULL));
    if (!told || added.isEmpty()) {
      return; // without a value before, its form was not known
    }
    String is = String.join(", ", after);
    String earlier = String.join(", ", before);
    changes.add(
        new Change(
            Change.Area.FORMS,
            Impact.BREAKING,
            "FORMAT",
            "written as " + is + " now, as " + earlier + " before",
            schema.name() + "." + now.name(),
            "#/components/schemas/" + schema.name() + "/properties/" + now.name(),
            earlier,
            is,
            schema.operations(),
            scenarios.of(schema.operations()),
            ""));
  }
}
