package io.kimaicontract.upkeep;

import io.kimaicontract.verdict.AcceptanceTerms;
import io.kimaicontract.verdict.finding.Finding;
import io.kimaicontract.verdict.finding.Finding.Hit;
import io.kimaicontract.verdict.result.Cause;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What an entry must match to accept a finding, and no more.
 *
 * @param finding the finding, with those of its violations that are to be accepted
 */
record FindingEntry(Finding finding) {
  private static final Set<String> OF_SCENARIOS = Set.of("RULE", "STATUS");

  AcceptedEntry entry(AcceptanceTerms terms, String evidence, Set<String> taken) {
    Cause first = causes().stream().min(Comparator.comparing(Cause::place)).orElseThrow();
    Set<String> scenarios = scenarios();
    return new AcceptedEntry(
        EntryId.of(first, scenarios.stream().findFirst().orElse(""), taken),
        finding.title().replaceAll("\\s+", " "),
        scenarios,
        operations(),
        first.kind(),
        distinct(Cause::place),
        seen(),
        terms,
        evidence);
  }

  private List<Cause> causes() {
    return finding.hits().stream()
        .flatMap(hit -> hit.violations().stream())
        .map(violation -> violation.cause())
        .toList();
  }

  private Set<String> distinct(Function<Cause, String> part) {
    return causes().stream().map(part).collect(Collectors.toCollection(TreeSet::new));
  }

  private String seen() {
    Set<String> patterns = distinct(SeenPattern::of);
    return String.join("|", patterns);
  }

  /**
   * A rule, and a status that depends on what was sent, are accepted in their scenarios alone.
   * Scenarios that only met it, while they made what they need, are others in another run.
   */
  private Set<String> scenarios() {
    Set<String> ids =
        finding.hits().stream()
            .map(hit -> hit.scenario().scenario().id())
            .collect(Collectors.toCollection(TreeSet::new));
    boolean bound =
        OF_SCENARIOS.contains(kind())
            && finding.hits().stream().noneMatch(Hit::isIncidental)
            && !ids.contains("");
    return bound ? ids : Set.of();
  }

  /** Those of a place that is in an operation: a schema that operations share is one place. */
  private Set<String> operations() {
    boolean shared =
        distinct(Cause::place).stream()
            .allMatch(p -> p.startsWith("#/components/") || p.startsWith("errors.json#"));
    Set<String> operations = distinct(Cause::operation);
    return shared || kind().equals("RULE") || operations.contains("") ? Set.of() : operations;
  }

  private String kind() {
    return causes().get(0).kind();
  }
}
