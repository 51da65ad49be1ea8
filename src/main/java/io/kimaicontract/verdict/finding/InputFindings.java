package io.kimaicontract.verdict.finding;

import io.kimaicontract.verdict.finding.Findings.Seen;
import io.kimaicontract.verdict.result.RecordedViolation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Groups generated inputs that were mishandled: those of a kind that fails at many fields, then
 * what fails at fields of the same name, whatever its kind and wherever the field is.
 */
final class InputFindings {
  /** A kind that fails at so many fields is one cause. */
  private static final int MANY = 4;

  /** The kind of the violations that speak of inputs. */
  private static final String KIND = "INPUT";

  private InputFindings() {}

  static boolean isInput(RecordedViolation violation) {
    return violation.cause().kind().equals(KIND);
  }

  /** The field of the place {@code field: kind}. */
  static String field(RecordedViolation violation) {
    String place = violation.cause().place();
    return place.substring(0, Math.max(0, place.lastIndexOf(": ")));
  }

  /** The kind of the place {@code field: kind}. */
  static String kind(RecordedViolation violation) {
    String place = violation.cause().place();
    return place.substring(place.lastIndexOf(": ") + 2);
  }

  static List<List<Seen>> of(List<Seen> all) {
    List<List<Seen>> groups = new ArrayList<>();
    by(all, s -> sort(s.violation())).values().forEach(alike -> groups.addAll(split(alike)));
    return groups;
  }

  /** What was expected, and what was seen without its particulars. */
  private static List<String> sort(RecordedViolation violation) {
    String seen = violation.seen();
    boolean particular = seen.startsWith("stored as ") || seen.startsWith("changed in ");
    return List.of(violation.expected(), particular ? seen.substring(0, 10) : seen);
  }

  private static List<List<Seen>> split(List<Seen> alike) {
    List<List<Seen>> groups = new ArrayList<>();
    List<Seen> left = new ArrayList<>(alike);
    Optional<List<Seen>> largest = largest(left);
    while (largest.isPresent()) {
      groups.add(largest.get());
      left.removeAll(largest.get());
      largest = largest(left);
    }
    groups.addAll(by(left, s -> owner(s.violation())).values());
    return groups;
  }

  /** The field; ids in paths are one, whatever each is called. */
  private static String owner(RecordedViolation violation) {
    String field = field(violation);
    return field.startsWith("{") ? "{}" : field;
  }

  private static Optional<List<Seen>> largest(List<Seen> left) {
    return by(left, s -> kind(s.violation())).values().stream()
        .filter(group -> fields(group) >= MANY)
        .max(Comparator.comparing(InputFindings::fields));
  }

  private static long fields(List<Seen> group) {
    return group.stream().map(s -> field(s.violation())).distinct().count();
  }

  private static <K> Map<K, List<Seen>> by(List<Seen> all, Function<Seen, K> key) {
    return all.stream()
        .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
  }
}
