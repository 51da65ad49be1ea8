package io.kimaicontract.release;

import io.kimaicontract.contract.compat.Impact;
import io.kimaicontract.verdict.result.SeenAnswers;
import io.kimaicontract.verdict.result.SeenAnswers.Unset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Booleans that become something else where a request leaves them out. */
final class DefaultChanges {
  private DefaultChanges() {}

  static List<Change> of(SeenAnswers before, SeenAnswers after, ScenarioIndex scenarios) {
    Map<String, Unset> older = new HashMap<>();
    before.unset().forEach(unset -> older.put(subject(unset), unset));
    List<Change> changes = new ArrayList<>();
    for (Unset now : after.unset()) {
      Unset was = older.get(subject(now));
      if (was != null) {
        compare(was, now, scenarios, changes);
      }
    }
    return changes;
  }

  /** What depends on the rest of a request is both before and now; only another value counts. */
  private static void compare(Unset was, Unset now, ScenarioIndex scenarios, List<Change> changes) {
    Set<String> before = new TreeSet<>(was.values().keySet());
    Set<String> after = new TreeSet<>(now.values().keySet());
    if (before.containsAll(after)) {
      return;
    }
    String is = String.join(" or ", after);
    String earlier = String.join(" or ", before);
    changes.add(
        new Change(
            Change.Area.VALUES,
            Impact.BREAKING,
            "RULE",
            is + " when left out now, " + earlier + " before",
            subject(now),
            "/" + now.property(),
            earlier,
            is,
            List.of(now.operation()),
            scenarios.of(List.of(now.operation())),
            ""));
  }

  /** Both, where what a rule saw, too, is told once, with the scenarios of the rule. */
  static List<Change> merge(List<Change> defaults, List<Change> judged) {
    List<Change> all = new ArrayList<>();
    List<Change> left = new ArrayList<>(judged);
    for (Change change : defaults) {
      List<Change> same = left.stream().filter(other -> isSame(change, other)).toList();
      left.removeAll(same);
      List<String> scenarios = same.stream().flatMap(c -> c.scenarios().stream()).toList();
      all.add(scenarios.isEmpty() ? change : change.in(scenarios));
    }
    all.addAll(left);
    return all;
  }

  private static boolean isSame(Change one, Change other) {
    return one.operations().equals(other.operations())
        && one.place().equals(other.place())
        && one.before().equals(other.before())
        && one.after().equals(other.after());
  }

  private static String subject(Unset unset) {
    return unset.property() + " of " + unset.operation();
  }
}
