package io.kimaicontract.mutant.engine;

import io.kimaicontract.verdict.ScenarioResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was proved of the hand-written mutants: by feature, by rule, and one by one. */
public final class Table {
  private final List<Proof> proofs;

  public Table(List<Proof> proofs) {
    this.proofs = proofs;
  }

  /** The rates and the rules, as the console shows them. */
  public Sheet summary() {
    return new Sheet("Hand-written mutants")
        .rates("Killed, by feature", rates())
        .table(
            "Rules, and the scenarios that failed under them",
            List.of("rule", "mutants", "runs", "killed", "by scenarios"),
            rules());
  }

  /** The same, and each mutant. */
  public Sheet whole() {
    return summary()
        .table(
            "Mutants, and the scenarios that each of them fails",
            List.of("mutant", "ground", "fails"),
            proofs.stream()
                .map(
                    p ->
                        List.of(
                            p.mutant().feature() + ": " + p.mutant().name(),
                            p.ground().name().toLowerCase(java.util.Locale.ROOT),
                            Kills.of(p.failed()).toString()))
                .toList());
  }

  private List<Rate> rates() {
    return by(Mutant::feature).entrySet().stream()
        .map(e -> new Rate(e.getKey(), mutants(e.getValue()), survivors(e.getValue())))
        .toList();
  }

  private List<List<String>> rules() {
    Map<String, List<Proof>> rules = by(Mutant::rule);
    List<List<String>> rows = new ArrayList<>();
    rules.forEach((rule, of) -> rows.add(row(rule, of)));
    rows.add(row("all " + rules.size() + " rules", proofs));
    return rows;
  }

  private Map<String, List<Proof>> by(Function<Mutant, String> key) {
    return proofs.stream()
        .collect(
            Collectors.groupingBy(p -> key.apply(p.mutant()), TreeMap::new, Collectors.toList()));
  }

  private static List<String> row(String rule, List<Proof> proofs) {
    long killed = proofs.stream().filter(Proof::killed).count();
    return List.of(
        rule,
        String.valueOf(mutants(proofs)),
        String.valueOf(proofs.size()),
        String.valueOf(killed),
        String.valueOf(scenarios(proofs)));
  }

  private static int mutants(List<Proof> proofs) {
    return (int) proofs.stream().map(Proof::mutant).distinct().count();
  }

  private static List<String> survivors(List<Proof> proofs) {
    return proofs.stream().filter(p -> !p.killed()).map(p -> p.mutant().name()).distinct().toList();
  }

  /** Rows of outlines counted one by one. */
  private static int scenarios(List<Proof> proofs) {
    return proofs.stream()
        .flatMap(p -> p.failed().stream())
        .map(ScenarioResult::scenario)
        .map(s -> s.uri() + ":" + s.line())
        .collect(Collectors.toCollection(TreeSet::new))
        .size();
  }
}
