package io.kimaicontract.verdict.finding;

import io.kimaicontract.contract.DocumentCheck;
import io.kimaicontract.verdict.finding.Finding.Hit;
import io.kimaicontract.verdict.result.RecordedViolation;
import io.kimaicontract.verdict.result.RootCause;
import io.kimaicontract.verdict.result.ScenarioResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Groups new violations by cause: first what is the same at the same place, in whatever form of a
 * schema; then the same property of several schemas, and several properties that the same readers
 * miss; then what is of one sort at so many places that it has one reason.
 */
public final class Findings {
  /** So many places of one sort are one cause. */
  private static final int SYSTEMIC = 3;

  /** A status that fewer scenarios meet may be one of several of one cause. */
  private static final int RARE = 5;

  /** Another status is another cause: what one expects says nothing of the rest. */
  private static final String STATUS = "status";

  private static final Set<String> OF_PROPERTIES = Set.of("MISSING", "UNDECLARED", "VISIBILITY");

  private Findings() {}

  /** A violation in its scenario. */
  record Seen(ScenarioResult scenario, RecordedViolation violation) {
    RootCause cause() {
      return RootCause.of(scenario.scenario().rule(), violation.cause());
    }

    SchemaPlace place() {
      return SchemaPlace.of(violation.cause().place());
    }

    boolean isOfProperty() {
      return OF_PROPERTIES.contains(violation.cause().kind()) && !place().property().isEmpty();
    }

    boolean isOfRule() {
      return violation.cause().kind().equals("RULE");
    }

    /** Whether a document lost it: such losses are always told one by one. */
    boolean isLoss() {
      return isOfRule()
          && violation.cause().place().startsWith("#")
          && !violation.expected().startsWith(DocumentCheck.VALID);
    }

    /** Who read it, by role where the name has one. */
    String reader() {
      return violation.call() < 0 ? "" : scenario.calls().get(violation.call()).caller();
    }
  }

  /** The findings, the one that most scenarios show first. */
  public static List<Finding> of(List<ScenarioResult> scenarios) {
    List<Seen> all =
        scenarios.stream().flatMap(s -> s.violations().stream().map(v -> new Seen(s, v))).toList();
    List<Seen> ofInputs = new ArrayList<>(all);
    ofInputs.removeIf(seen -> !InputFindings.isInput(seen.violation()));
    List<Seen> others = new ArrayList<>(all);
    others.removeIf(seen -> InputFindings.isInput(seen.violation()));
    List<List<Seen>> groups = new ArrayList<>(by(others, Findings::fine));
    groups = joinedProperties(groups);
    groups = systemic(groups);
    groups.addAll(InputFindings.of(ofInputs));
    return groups.stream()
        .map(Findings::finding)
        .sorted(Comparator.comparing((Finding f) -> -f.hits().size()))
        .toList();
  }

  private static Object fine(Seen seen) {
    if (seen.isOfProperty()) {
      return List.of(seen.violation().cause().kind(), seen.place());
    }
    RootCause cause = seen.cause();
    SchemaPlace place = seen.place();
    return place.property().isEmpty()
        ? cause
        : List.of(cause.kind(), cause.owner(), place, cause.seen());
  }

  /** The same property of several schemas; then the properties of a schema that the same miss. */
  private static List<List<Seen>> joinedProperties(List<List<Seen>> groups) {
    List<List<Seen>> joined =
        joined(
            groups,
            g -> g.get(0).isOfProperty(),
            g -> List.of(g.get(0).violation().cause().kind(), g.get(0).place().property()),
            1);
    return joined(
        joined,
        g -> g.get(0).isOfProperty(),
        g -> List.of(g.get(0).violation().cause().kind(), families(g), readers(g)),
        1);
  }

  private static Set<String> families(List<Seen> group) {
    return group.stream().map(s -> s.place().family()).collect(Collectors.toSet());
  }

  private static Set<String> readers(List<Seen> group) {
    return group.stream().map(Seen::reader).collect(Collectors.toSet());
  }

  /** What is of one sort; of broken rules, then what speaks of one subject. */
  private static List<List<Seen>> systemic(List<List<Seen>> groups) {
    List<List<Seen>> bySort =
        joined(groups, Findings::mayBeSystemic, g -> Sort.of(g.get(0).violation()), SYSTEMIC);
    List<List<Seen>> bySubject =
        joined(bySort, Findings::isInWords, g -> Sort.ofSubject(g.get(0).violation()), SYSTEMIC);
    return joined(
        bySubject, Findings::isRareStatus, g -> Sort.ofStatuses(g.get(0).violation()), SYSTEMIC);
  }

  private static boolean mayBeSystemic(List<Seen> group) {
    return !group.get(0).isOfProperty() && !group.get(0).isLoss();
  }

  private static boolean isInWords(List<Seen> group) {
    Seen first = group.get(0);
    return first.isOfRule() && !first.isLoss() && !first.violation().cause().place().equals(STATUS);
  }

  /** A wrong status that few scenarios meet: where several are of one turn, they are one. */
  private static boolean isRareStatus(List<Seen> group) {
    Seen first = group.get(0);
    return first.isOfRule()
        && first.violation().cause().place().equals(STATUS)
        && by(group, Seen::scenario).size() < RARE;
  }

  /** Groups with the same key become one where there are enough of them. */
  private static List<List<Seen>> joined(
      List<List<Seen>> groups,
      Predicate<List<Seen>> concerned,
      Function<List<Seen>, Object> key,
      int enough) {
    Map<Object, List<List<Seen>>> alike = new LinkedHashMap<>();
    List<List<Seen>> result = new ArrayList<>();
    for (List<Seen> group : groups) {
      if (concerned.test(group)) {
        alike.computeIfAbsent(key.apply(group), k -> new ArrayList<>()).add(group);
      } else {
        result.add(group);
      }
    }
    for (List<List<Seen>> same : alike.values()) {
      if (same.size() >= enough) {
        result.add(same.stream().flatMap(List::stream).toList());
      } else {
        result.addAll(same);
      }
    }
    return result;
  }

  private static Finding finding(List<Seen> group) {
    Collection<List<Seen>> byScenario = by(group, Seen::scenario);
    List<Hit> hits =
        byScenario.stream()
            .map(its -> new Hit(its.get(0).scenario(), its.stream().map(Seen::violation).toList()))
            .sorted(Comparator.comparing(Hit::isIncidental))
            .toList();
    return new Finding(FindingTitle.of(group), places(group), hits);
  }

  /** The operations, or else the subjects. */
  private static List<String> places(List<Seen> group) {
    Set<String> places = new LinkedHashSet<>();
    for (Seen seen : group) {
      String operation = seen.violation().cause().operation();
      places.add(operation.isEmpty() ? seen.violation().cause().place() : operation);
    }
    return List.copyOf(places);
  }

  private static <K> List<List<Seen>> by(List<Seen> all, Function<Seen, K> key) {
    return List.copyOf(
        all.stream()
            .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
            .values());
  }
}
