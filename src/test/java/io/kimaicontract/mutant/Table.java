package io.kimaicontract.mutant;

import io.kimaicontract.verdict.ScenarioResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What was proved, as a table: rule, mutants, killed ones, scenarios that killed. */
final class Table {
  private Table() {}

  static String of(List<Proof> proofs) {
    Map<String, List<Proof>> rules =
        proofs.stream()
            .collect(
                Collectors.groupingBy(p -> p.mutant().rule(), TreeMap::new, Collectors.toList()));
    List<String> lines = new ArrayList<>();
    lines.add(row("rule", "mutants", "runs", "killed", "by scenarios"));
    rules.forEach((rule, of) -> lines.add(row(rule, of)));
    lines.add(row("all " + rules.size() + " rules", proofs));
    Set<String> open = Features.otherRules();
    open.removeAll(rules.keySet());
    lines.add(open.size() + " rules outside features/rules have no mutant yet");
    return String.join("\n", lines);
  }

  private static String row(String rule, List<Proof> proofs) {
    return row(
        rule,
        String.valueOf(proofs.stream().map(Proof::mutant).distinct().count()),
        String.valueOf(proofs.size()),
        String.valueOf(proofs.stream().filter(p -> !p.failed().isEmpty()).count()),
        String.valueOf(scenarios(proofs)));
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

  private static String row(String rule, String mutants, String runs, String killed, String by) {
    return String.format("%-92s %8s %6s %8s %13s", rule, mutants, runs, killed, by);
  }
}
