package io.kimaicontract.verdict.finding;

import io.kimaicontract.contract.DocumentCheck;
import io.kimaicontract.verdict.finding.Finding.Hit;
import io.kimaicontract.verdict.result.RecordedCall;
import io.kimaicontract.verdict.result.RecordedViolation;
import io.kimaicontract.verdict.result.RootCause;
import io.kimaicontract.verdict.result.ScenarioResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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

  /** A violation in its scenario, and its place in the document. */
  record Seen(ScenarioResult scenario, RecordedViolation violation, SchemaPlace place) {
    RootCause cause() {
      return RootCause.of(scenario.scenario().rule(), violation.cause());
    }

    boolean isOfProperty() {
      return OF_PROPERTIES.contains(violation.cause().kind()) && !place().property().isEmpty();
    }

    boolean isOfRule() {
      return violation.cause().kind().equals("RULE");
    }

    /** Whether it is about the document, whose place names the operation. */
    boolean isOfDocument() {
      return isOfRule() && violation.cause().place().startsWith("#");
    }

    /** Whether a document lost it: such losses are always told one by one. */
    boolean isLoss() {
      return isOfDocument() && !violation.expected().startsWith(DocumentCheck.VALID);
    }

    /** The operation; where the check is about none, the last that the scenario called. */
    String operation() {
      String operation = violation.cause().operation();
      List<RecordedCall> calls = scenario.calls();
      if (!operation.isEmpty() || isOfDocument() || calls.isEmpty()) {
        return operation;
      }
      int call = violation.call() < 0 ? calls.size() - 1 : violation.call();
      return calls.get(call).operation();
    }

    /** Who read it, by role where the name has one. */
    String reader() {
      return violation.call() < 0 ? "" : scenario.calls().get(violation.call()).caller();
    }
  }

  /** The findings, the gravest first, and of these the one that most scenarios show. */
  public static List<Finding> of(List<ScenarioResult> scenarios) {
    Map<Boolean, List<Seen>> byInput =
        seen(scenarios).stream()
            .collect(Collectors.partitioningBy(seen -> InputFindings.isInput(seen.violation())));
    List<Seen> ofInputs = byInput.getOrDefault(true, List.of());
    List<Seen> others = byInput.getOrDefault(false, List.of());
    List<List<Seen>> groups = new ArrayList<>(by(others, Findings::fine));
    groups = joinedProperties(groups);
    groups = systemic(groups);
    groups.addAll(InputFindings.of(ofInputs));
    return distinct(
        groups.stream()
            .map(group -> Ranked.of(finding(group)))
            .sorted(
                Comparator.comparing(Ranked::severity)
                    .thenComparing(ranked -> -ranked.broken())
                    .thenComparing(ranked -> -ranked.finding().hits().size()))
            .map(Ranked::finding)
            .toList());
  }

  /** A finding, and what it is sorted by: large ones take their time to say it. */
  private record Ranked(Finding finding, Severity severity, int broken) {
    static Ranked of(Finding finding) {
      return new Ranked(finding, finding.severity(), finding.broken().size());
    }
  }

  /** Every violation; the same pointers stand in thousands of them, and are read once. */
  private static List<Seen> seen(List<ScenarioResult> scenarios) {
    Map<String, SchemaPlace> places = new HashMap<>();
    List<Seen> all = new ArrayList<>();
    for (ScenarioResult scenario : scenarios) {
      for (RecordedViolation violation : scenario.violations()) {
        SchemaPlace place = places.computeIfAbsent(violation.cause().place(), SchemaPlace::of);
        all.add(new Seen(scenario, violation, place));
      }
    }
    return all;
  }

  /** Findings whose titles are the same say by which rule or scenario they differ. */
  private static List<Finding> distinct(List<Finding> findings) {
    return distinct(distinct(findings, Findings::rule), Findings::first);
  }

  private static List<Finding> distinct(
      List<Finding> findings, Function<Finding, String> particular) {
    Map<String, Long> times =
        findings.stream().collect(Collectors.groupingBy(Finding::title, Collectors.counting()));
    return findings.stream()
        .map(f -> times.getOrDefault(f.title(), 1L) == 1 ? f : f.particular(particular.apply(f)))
        .toList();
  }

  private static String rule(Finding finding) {
    return finding.hits().get(0).scenario().scenario().rule();
  }

  private static String first(Finding finding) {
    ScenarioResult shown = finding.hits().get(0).scenario();
    return "in " + shown.handle() + ", line " + shown.scenario().line();
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
    List<List<Seen>> byFormat =
        joined(groups, Findings::isOfFormat, g -> Sort.of(g.get(0).violation()), 2);
    List<List<Seen>> bySort =
        joined(byFormat, Findings::mayBeSystemic, g -> Sort.of(g.get(0).violation()), SYSTEMIC);
    List<List<Seen>> bySubject =
        joined(bySort, Findings::isInWords, g -> Sort.ofSubject(g.get(0).violation()), SYSTEMIC);
    return joined(
        bySubject, Findings::isRareStatus, g -> Sort.ofStatuses(g.get(0).violation()), SYSTEMIC);
  }

  private static boolean mayBeSystemic(List<Seen> group) {
    return !group.get(0).isOfProperty() && !group.get(0).isLoss();
  }

  /** One serializer writes all values of a format. */
  private static boolean isOfFormat(List<Seen> group) {
    return group.get(0).violation().cause().kind().equals("FORMAT");
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
        && by(group, seen -> seen.scenario().scenario()).size() < RARE;
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
    List<List<Seen>> byScenario = by(group, seen -> seen.scenario().scenario());
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
