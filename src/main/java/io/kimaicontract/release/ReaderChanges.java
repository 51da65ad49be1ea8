package io.kimaicontract.release;

import io.kimaicontract.contract.compat.Impact;
import io.kimaicontract.verdict.result.SeenAnswers;
import io.kimaicontract.verdict.result.SeenAnswers.Property;
import io.kimaicontract.verdict.result.SeenAnswers.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Properties that appeared in answers or vanished from them, by reader. */
final class ReaderChanges {
  private final ScenarioIndex scenarios;
  private final List<Change> changes = new ArrayList<>();

  /** The number of objects that a reader got with and without the property. */
  private enum Share {
    NONE,
    SOME,
    ALL;

    static Share of(int seen, int objects) {
      return seen == 0 ? NONE : seen < objects ? SOME : ALL;
    }
  }

  /** The change of a share. */
  private record Turn(Share before, Share after) {
    String what(Set<String> readers) {
      String who = String.join(", ", readers);
      if (after == Share.NONE) {
        return "missing for " + who + " now, seen before";
      }
      if (before == Share.NONE) {
        return (after == Share.SOME ? "sometimes seen by " : "seen by ")
            + who
            + " now, missing before";
      }
      return after == Share.SOME
          ? "sometimes missing for " + who + " now, always seen before"
          : "always seen by " + who + " now, sometimes missing before";
    }

    Impact impact() {
      return after.compareTo(before) < 0 ? Impact.BREAKING : Impact.ADDITIVE;
    }
  }

  private ReaderChanges(ScenarioIndex scenarios) {
    this.scenarios = scenarios;
  }

  static List<Change> of(SeenAnswers before, SeenAnswers after, ScenarioIndex scenarios) {
    ReaderChanges found = new ReaderChanges(scenarios);
    Map<String, Schema> older = new HashMap<>();
    SharedAnswers.of(before, after).forEach(schema -> older.put(schema.name(), schema));
    for (Schema now : SharedAnswers.of(after, before)) {
      Schema was = older.get(now.name());
      if (was != null) {
        found.compare(was, now);
      }
    }
    return found.changes;
  }

  private void compare(Schema was, Schema now) {
    Map<String, Property> older = named(was);
    Map<String, Property> newer = named(now);
    Map<String, Integer> gotBefore = objects(was);
    Map<String, Integer> gotNow = objects(now);
    Set<String> readers = new TreeSet<>(gotBefore.keySet());
    readers.retainAll(gotNow.keySet());
    Set<String> names = new TreeSet<>(older.keySet());
    names.addAll(newer.keySet());
    for (String name : names) {
      Map<Turn, Set<String>> turns = new LinkedHashMap<>();
      for (String reader : readers) {
        Share before = Share.of(seen(older.get(name), reader), gotBefore.getOrDefault(reader, 0));
        Share after = Share.of(seen(newer.get(name), reader), gotNow.getOrDefault(reader, 0));
        if (before != after) {
          turns.computeIfAbsent(new Turn(before, after), t -> new TreeSet<>()).add(reader);
        }
      }
      turns.forEach((turn, who) -> changes.add(change(now, name, turn, who)));
    }
  }

  private static int seen(@Nullable Property property, String reader) {
    return property == null ? 0 : property.seen().getOrDefault(reader, 0);
  }

  private static Map<String, Property> named(Schema schema) {
    Map<String, Property> named = new HashMap<>();
    schema.properties().forEach(property -> named.put(property.name(), property));
    return named;
  }

  /** The number of objects of all readers. */
  private static Map<String, Integer> objects(Schema schema) {
    Map<String, Integer> got = new HashMap<>();
    for (Property property : schema.properties()) {
      Map<String, Integer> all = new HashMap<>(property.seen());
      property.missing().forEach((reader, n) -> all.merge(reader, n, Integer::sum));
      all.forEach((reader, n) -> got.merge(reader, n, Math::max));
    }
    return got;
  }

  private Change change(Schema schema, String property, Turn turn, Set<String> readers) {
    return new Change(
        Change.Area.READERS,
        turn.impact(),
        "VISIBILITY",
        turn.what(readers),
        schema.name() + "." + property,
        "#/components/schemas/" + schema.name() + "/properties/" + property,
        turn.before.name().toLowerCase(Locale.ROOT),
        turn.after.name().toLowerCase(Locale.ROOT),
        schema.operations(),
        scenarios.of(schema.operations()),
        "");
  }
}
