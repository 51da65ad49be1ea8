package io.kimaicontract.release;

import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.ScenarioResult;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What two runs have beside changes of the API. */
final class RunNotes {
  private RunNotes() {}

  static List<String> of(Run before, Run after) {
    List<String> notes = new ArrayList<>();
    Set<ScenarioKey> older = ScenarioKey.of(before).keySet();
    Set<ScenarioKey> newer = ScenarioKey.of(after).keySet();
    int onlyOlder = without(older, newer);
    int onlyNewer = without(newer, older);
    if (onlyOlder + onlyNewer > 0) {
      notes.add(
          "Scenarios of one run only, which are not compared: %s of the older, %s of the newer."
              .formatted(onlyOlder, onlyNewer));
    }
    if (!before.suite().equals(after.suite())) {
      notes.add(
          "The runs are of two versions of the suite: %s and %s."
              .formatted(before.suite(), after.suite()));
    }
    double was = median(before);
    double now = median(after);
    if (was > 0 && now > 0) {
      notes.add(
          String.format(Locale.ROOT, "The median answer took %.0f ms, before %.0f ms.", now, was));
    }
    return notes;
  }

  private static int without(Set<ScenarioKey> some, Set<ScenarioKey> others) {
    Set<ScenarioKey> left = new HashSet<>(some);
    left.removeAll(others);
    return left.size();
  }

  private static double median(Run run) {
    List<Double> times =
        run.scenarios().stream()
            .map(ScenarioResult::calls)
            .flatMap(List::stream)
            .map(call -> call.ms())
            .sorted()
            .toList();
    return times.isEmpty() ? 0 : times.get(times.size() / 2);
  }
}
