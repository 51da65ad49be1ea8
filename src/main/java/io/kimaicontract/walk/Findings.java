package io.kimaicontract.walk;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.verdict.RuleViolation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a walk checked, and what did not hold: one violation for each law, operation and subject.
 */
public final class Findings {
  private static final int MOST = 50;

  private final Map<Law, Integer> checked = new EnumMap<>(Law.class);
  private final Map<Place, List<Fault>> faults = new LinkedHashMap<>();

  private record Place(Law law, String operation, String subject) {}

  private record Fault(String expected, String seen, Exchange shown) {}

  /** Counts a check that held. */
  void kept(Law law) {
    checked.merge(law, 1, Integer::sum);
  }

  /** Notes a check that did not hold. */
  void broken(
      Law law, String operation, String subject, String expected, String seen, Exchange shown) {
    kept(law);
    faults
        .computeIfAbsent(new Place(law, operation, subject), place -> new ArrayList<>())
        .add(new Fault(expected, seen, shown));
  }

  /** Adds what another account met. */
  public void add(Findings others) {
    others.checked.forEach((law, count) -> checked.merge(law, count, Integer::sum));
    others.faults.forEach(
        (place, more) -> faults.computeIfAbsent(place, p -> new ArrayList<>()).addAll(more));
  }

  /** How often the law was checked. */
  public int checked(Law law) {
    return checked.getOrDefault(law, 0);
  }

  /** The violations of the law. */
  public List<RuleViolation> of(Law law) {
    return faults.entrySet().stream()
        .filter(entry -> entry.getKey().law() == law)
        .flatMap(entry -> violations(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** Each fault tells what the first saw, so that all of them are one finding. */
  private static Stream<RuleViolation> violations(Place place, List<Fault> all) {
    return all.stream()
        .limit(MOST)
        .map(
            fault ->
                new RuleViolation(
                    place.subject(),
                    all.get(0).expected(),
                    all.get(0).seen(),
                    place.operation(),
                    "",
                    "",
                    fault.shown()));
  }
}
