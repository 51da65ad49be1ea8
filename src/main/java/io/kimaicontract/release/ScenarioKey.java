package io.kimaicontract.release;

import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.ScenarioRef;
import io.kimaicontract.verdict.result.ScenarioResult;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A scenario, or an example row of one, whatever the line in which it stands.
 *
 * @param id the id; the feature file where it has none
 * @param name its name
 * @param row which of those with that name, from 1
 */
record ScenarioKey(String id, String name, int row) {

  /** The scenarios of the run, in its order. */
  static Map<ScenarioKey, ScenarioResult> of(Run run) {
    Map<String, Integer> rows = new HashMap<>();
    Map<ScenarioKey, ScenarioResult> scenarios = new LinkedHashMap<>();
    for (ScenarioResult scenario : run.scenarios()) {
      ScenarioRef ref = scenario.scenario();
      String id = ref.id().isEmpty() ? ref.uri() : ref.id();
      int row = rows.merge(id + " " + ref.name(), 1, Integer::sum);
      scenarios.put(new ScenarioKey(id, ref.name(), row), scenario);
    }
    return scenarios;
  }

  String title() {
    return "[" + id + "] " + name + (row > 1 ? ", row " + row : "");
  }
}
