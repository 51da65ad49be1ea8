package io.kimaicontract.input;

import io.kimaicontract.api.ResourceType;
import io.kimaicontract.fixture.TestResource;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.users.RunNaming;
import io.kimaicontract.verdict.InputViolation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Compares a record with what it was before inputs. */
final class RecordComparison {
  /** A deleted tag vanishes from what had it. */
  private static final String GONE_WITH_OTHERS = "tags";

  private static final List<String> TIMES = List.of("begin", "end", "project", "activity", "user");

  private RecordComparison() {}

  /** A fixed rate makes an hourly one vanish (rule TS15). */
  static boolean isOverruled(Trial trial, List<Trial> accepted) {
    return trial.field().name().equals("hourlyRate")
        && accepted.stream().anyMatch(t -> t.field().name().equals("fixedRate"));
  }

  /** Other inputs may have changed the record: then only the field itself must be as before. */
  static Optional<InputViolation> changed(
      TestResource record, Trial trial, Exchange now, List<Trial> accepted) {
    TreeSet<String> names = new TreeSet<>();
    record
        .state()
        .forEachEntry(
            (name, value) -> {
              boolean its = !GONE_WITH_OTHERS.equals(name) || trial.field().root().equals(name);
              if (its && now.json().has(name) && !isSame(value, now.json().path(name))) {
                names.add(name);
              }
            });
    if (trial.accepted()) { // booleans that are left out are false by the documents (B7)
      names.removeIf(name -> record.state().path(name).isBoolean());
    }
    if (!accepted.isEmpty()) {
      boolean its = trial.field().operation().path().endsWith("}");
      names.retainAll(its ? List.of(trial.field().root()) : List.of());
      accepted.forEach(other -> names.remove(other.field().root()));
    }
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            trial.violation(Aftermath.UNCHANGED, "changed in " + String.join(", ", names)));
  }

  /** Preferences come and go with what is configured: those that are there twice are compared. */
  private static boolean isSame(JsonNode before, JsonNode after) {
    if (before.isString() && after.isString() && StoredValue.sameInstant(before, after)) {
      return true;
    }
    if (before.path("id").isNumber()) {
      return before.path("id").equals(after.path("id"));
    }
    if (!before.isArray() || !before.path(0).has("name") || !before.path(0).has("value")) {
      return before.equals(after);
    }
    Map<String, JsonNode> values = new LinkedHashMap<>();
    after.forEach(item -> values.put(item.path("name").asString(""), item));
    return before
        .valueStream()
        .allMatch(item -> item.equals(values.getOrDefault(item.path("name").asString(""), item)));
  }

  /** Whether a field has lost the run's mark, or a timesheet has other times and places. */
  static boolean isToRestore(TestResource record, Exchange now) {
    ResourceType type = record.resourceType();
    if (type == ResourceType.TIMESHEET) {
      return TIMES.stream()
          .anyMatch(name -> !record.state().path(name).equals(now.json().path(name)));
    }
    return Stream.concat(type.searched().stream(), Stream.of(type.marker()))
        .anyMatch(name -> RunNaming.run(now.json().path(name).asString("")).isEmpty());
  }
}
