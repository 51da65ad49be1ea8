package io.kimaicontract.verdict.finding;

import io.kimaicontract.verdict.finding.Findings.Seen;
import io.kimaicontract.verdict.result.Contrast;
import io.kimaicontract.verdict.result.Line;
import io.kimaicontract.verdict.result.RecordedViolation;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Says in one line what violations of one cause have in common. */
final class FindingTitle {
  private static final int NAMED = 6;
  private static final int OPERATIONS = 3;
  private static final int LONGEST = 80;

  private FindingTitle() {}

  static String of(List<Seen> group) {
    Seen first = group.get(0);
    if (InputFindings.isInput(first.violation()) && group.size() > 1) {
      return inputs(group);
    }
    if (first.isOfProperty()) {
      return properties(group) + in(operations(group));
    }
    Set<String> subjects =
        distinct(group.stream().map(s -> s.violation().cause().place()).toList());
    if (subjects.size() > 1 || operations(group).size() > 1) {
      return sentence(group, subjects) + in(operations(group));
    }
    String title = shortened(first.violation());
    return operations(group).stream().allMatch(title::contains)
        ? title
        : title + in(operations(group));
  }

  /**
   * The operations that show it; where a check is about none, the last that its scenario called.
   */
  private static Set<String> operations(List<Seen> group) {
    return distinct(group.stream().map(Seen::operation).toList());
  }

  /** The title of a violation, whose quotation of an answer may be long. */
  private static String shortened(RecordedViolation violation) {
    String seen = Contrast.shown(violation.seen());
    return seen.isEmpty()
        ? violation.title()
        : violation.title().replace(seen, cut(violation.seen()));
  }

  private static String cut(String seen) {
    return seen.length() <= LONGEST ? seen : seen.substring(0, LONGEST) + "\u2026";
  }

  private static String inputs(List<Seen> group) {
    RecordedViolation first = group.get(0).violation();
    Set<String> fields =
        distinct(group.stream().map(s -> InputFindings.field(s.violation())).toList());
    Set<String> kinds =
        distinct(group.stream().map(s -> InputFindings.kind(s.violation())).toList());
    return listed(kinds)
        + " in "
        + listed(fields)
        + ": "
        + Contrast.of(cut(first.seen()), first.expected())
        + in(operations(group));
  }

  private static String properties(List<Seen> group) {
    RecordedViolation first = group.get(0).violation();
    Set<String> names = new LinkedHashSet<>();
    Set<String> families = new TreeSet<>();
    for (Seen seen : group) {
      names.add(seen.place().property());
      families.add(family(seen));
    }
    Set<String> readers =
        new TreeSet<>(group.stream().map(Seen::reader).filter(r -> !r.isEmpty()).toList());
    String verb = names.size() == 1 ? "is" : "are";
    String what =
        switch (first.cause().kind()) {
          case "MISSING" -> verb + " missing";
          case "UNDECLARED" -> verb + " there and not declared";
          default -> verb + " " + Contrast.of(first.seen(), first.expected());
        };
    String known = first.line(Line.READERS);
    String head = listed(names) + " of " + listed(families) + " ";
    if (!known.isEmpty()) {
      return head + verb + " " + known;
    }
    return head + what + (readers.isEmpty() ? "" : " for " + listed(readers));
  }

  private static String family(Seen seen) {
    String family = seen.place().family();
    return family.startsWith("#") ? seen.operation() : family;
  }

  private static String sentence(List<Seen> group, Set<String> subjects) {
    RecordedViolation first = group.get(0).violation();
    Set<String> names = names(subjects);
    String subject = listed(names);
    String verb = names.size() == 1 ? " is " : " are ";
    return (subject.isEmpty() ? "the answer is " : subject + verb)
        + Contrast.of(cut(first.seen()), promised(group));
  }

  /** What was promised; where that differs from place to place, what all of it has in common. */
  private static String promised(List<Seen> group) {
    Set<String> promises = distinct(group.stream().map(s -> s.violation().expected()).toList());
    boolean nulls = group.stream().allMatch(s -> s.violation().seen().equals("null"));
    return promises.size() > 1 && nulls
        ? "a value as declared"
        : group.get(0).violation().expected();
  }

  private static Set<String> names(Collection<String> subjects) {
    return distinct(subjects.stream().map(FindingTitle::subject).toList());
  }

  private static String subject(String place) {
    SchemaPlace schema = SchemaPlace.of(place);
    if (!schema.property().isEmpty()) {
      return schema.property();
    }
    return place.startsWith("#") || place.startsWith("errors.json") ? "" : place;
  }

  private static String in(Set<String> operations) {
    int more = operations.size() - OPERATIONS;
    String listed = listed(operations, OPERATIONS);
    return operations.isEmpty() ? "" : ", in " + listed + (more > 0 ? " operations" : "");
  }

  private static Set<String> distinct(List<String> texts) {
    return texts.stream()
        .filter(t -> !t.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The first few, and how many more. */
  static String listed(Collection<String> names) {
    return listed(names, NAMED);
  }

  private static String listed(Collection<String> names, int most) {
    List<String> all = List.copyOf(names);
    if (all.size() > most) {
      return String.join(", ", all.subList(0, most - 1))
          + " and "
          + (all.size() - most + 1)
          + " more";
    }
    return all.size() < 2
        ? String.join("", all)
        : String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.get(all.size() - 1);
  }
}
