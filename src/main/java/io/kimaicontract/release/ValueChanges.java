package io.kimaicontract.release;

import io.kimaicontract.contract.compat.Impact;
import io.kimaicontract.verdict.result.Observation;
import io.kimaicontract.verdict.result.RecordedViolation;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Changed values: those that scenarios note without judging them, such as defaults, and those that
 * rules judge, known to the ledger or not.
 */
final class ValueChanges {
  private static final String RULE = "RULE";

  /** Settings belong to an installation, not to its release. */
  private static final String SETTINGS = "GET /api/config";

  private final Map<Cause, Set<String>> found = new LinkedHashMap<>();

  /** A changed value in any scenario. */
  private record Cause(
      String subject, String place, String operation, String before, String after, boolean kept) {}

  /** A value that a rule checked in a scenario. */
  private record Judged(String operation, String place, String expected, String seen) {
    static Judged of(RecordedViolation violation) {
      return new Judged(
          violation.cause().operation(),
          violation.cause().place(),
          violation.expected(),
          violation.seen());
    }

    String key() {
      return operation + " " + place + " " + expected;
    }
  }

  private ValueChanges() {}

  static List<Change> of(Run before, Run after) {
    ValueChanges changes = new ValueChanges();
    Map<ScenarioKey, ScenarioResult> older = ScenarioKey.of(before);
    ScenarioKey.of(after)
        .forEach(
            (key, now) -> {
              ScenarioResult was = older.get(key);
              if (was != null && isJudged(was) && isJudged(now)) {
                changes.noted(key, was, now);
                changes.judged(key, was, now);
              }
            });
    return changes.found.entrySet().stream().map(e -> change(e.getKey(), e.getValue())).toList();
  }

  private static boolean isJudged(ScenarioResult scenario) {
    return !EnumSet.of(Outcome.NOT_CHECKED, Outcome.TARGET_TROUBLE, Outcome.SUITE_ERROR)
        .contains(scenario.outcome());
  }

  private void noted(ScenarioKey key, ScenarioResult was, ScenarioResult now) {
    Map<String, String> before = new LinkedHashMap<>();
    was.observations().forEach(o -> before.put(o.subject(), o.value()));
    for (Observation o : now.observations()) {
      String value = before.getOrDefault(o.subject(), o.value());
      if (!value.equals(o.value())) {
        add(
            key,
            new Cause(o.subject(), o.subject(), operation(o.subject()), value, o.value(), false));
      }
    }
  }

  /** The operation with which the subject begins. */
  private static String operation(String subject) {
    return subject.matches("[A-Z]+ /\\S+ .*") ? subject.replaceFirst("^(\\S+ \\S+) .*", "$1") : "";
  }

  private void judged(ScenarioKey key, ScenarioResult was, ScenarioResult now) {
    Map<String, Judged> before = violations(was);
    Map<String, Judged> after = violations(now);
    after.forEach(
        (subject, judged) -> {
          Judged earlier = before.get(subject);
          String value = earlier == null ? judged.expected : earlier.seen;
          if (!value.equals(judged.seen)) {
            judged(key, judged, value, judged.seen, false);
          }
        });
    before.forEach(
        (subject, judged) -> {
          if (!after.containsKey(subject) && now.outcome() != Outcome.BROKEN) {
            judged(key, judged, judged.seen, judged.expected, true);
          }
        });
  }

  private void judged(ScenarioKey key, Judged judged, String before, String after, boolean kept) {
    String subject = (judged.operation + " " + judged.place).strip();
    add(key, new Cause(subject, judged.place, judged.operation, before, after, kept));
  }

  private void add(ScenarioKey key, Cause cause) {
    found.computeIfAbsent(cause, ignored -> new LinkedHashSet<>()).add(key.id());
  }

  private static Map<String, Judged> violations(ScenarioResult scenario) {
    Map<String, Judged> judged = new LinkedHashMap<>();
    Stream.concat(
            scenario.violations().stream(),
            scenario.known().stream().map(ScenarioResult.Seen::violation))
        .filter(v -> v.cause().kind().equals(RULE))
        .map(Judged::of)
        .forEach(j -> judged.putIfAbsent(j.key(), j));
    return judged;
  }

  private static Change change(Cause cause, Set<String> scenarios) {
    Impact impact =
        cause.kept
            ? Impact.ADDITIVE
            : cause.subject.startsWith(SETTINGS) ? Impact.COSMETIC : Impact.BREAKING;
    return new Change(
        Change.Area.VALUES,
        impact,
        RULE,
        cause.after + " now, " + cause.before + " before",
        cause.subject,
        cause.place,
        cause.before,
        cause.after,
        cause.operation.isEmpty() ? List.of() : List.of(cause.operation),
        List.copyOf(scenarios),
        "");
  }
}
