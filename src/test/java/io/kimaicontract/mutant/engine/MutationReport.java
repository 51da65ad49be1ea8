package io.kimaicontract.mutant.engine;

import io.kimaicontract.verdict.result.ScenarioResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was proved of the hand-written mutants: by feature, by rule, and one by one. */
public final class MutationReport {
  private final List<MutantResult> mutantResults;

  public MutationReport(List<MutantResult> mutantResults) {
    this.mutantResults = mutantResults;
  }

  /** The rates and the rules, as the console shows them. */
  public MarkdownReport summary() {
    return new MarkdownReport("Hand-written mutants")
        .rates("Killed, by feature", killRates())
        .table(
            "Rules, and the scenarios that failed under them",
            List.of("rule", "mutants", "runs", "killed", "by scenarios"),
            rules());
  }

  /** The same, and each mutant. */
  public MarkdownReport whole() {
    return summary()
        .table(
            "Mutants, and the scenarios that each of them fails",
            List.of("mutant", "ground", "fails"),
            mutantResults.stream()
                .map(
                    p ->
                        List.of(
                            p.mutant().feature() + ": " + p.mutant().name(),
                            p.baseline().name().toLowerCase(java.util.Locale.ROOT),
                            ExpectedFailures.of(p.failed()).toString()))
                .toList());
  }

  private List<KillRate> killRates() {
    return by(Mutant::feature).entrySet().stream()
        .map(e -> new KillRate(e.getKey(), mutants(e.getValue()), survivors(e.getValue())))
        .toList();
  }

  private List<List<String>> rules() {
    Map<String, List<MutantResult>> rules = by(Mutant::rule);
    List<List<String>> rows = new ArrayList<>();
    rules.forEach((rule, of) -> rows.add(row(rule, of)));
    rows.add(row("all " + rules.size() + " rules", mutantResults));
    return rows;
  }

  private Map<String, List<MutantResult>> by(Function<Mutant, String> key) {
    return mutantResults.stream()
        .collect(
            Collectors.groupingBy(p -> key.apply(p.mutant()), TreeMap::new, Collectors.toList()));
  }

  private static List<String> row(String rule, List<MutantResult> mutantResults) {
    long killed = mutantResults.stream().filter(MutantResult::killed).count();
    return List.of(
        rule,
        String.valueOf(mutants(mutantResults)),
        String.valueOf(mutantResults.size()),
        String.valueOf(killed),
        String.valueOf(scenarios(mutantResults)));
  }

  private static int mutants(List<MutantResult> mutantResults) {
    return (int) mutantResults.stream().map(MutantResult::mutant).distinct().count();
  }

  private static List<String> survivors(List<MutantResult> mutantResults) {
    return mutantResults.stream()
        .filter(p -> !p.killed())
        .map(p -> p.mutant().name())
        .distinct()
        .toList();
  }

  /** Rows of outlines counted one by one. */
  private static int scenarios(List<MutantResult> mutantResults) {
    return mutantResults.stream()
        .flatMap(p -> p.failed().stream())
        .map(ScenarioResult::scenario)
        .map(s -> s.uri() + ":" + s.line())
        .collect(Collectors.toCollection(TreeSet::new))
        .size();
  }
}
