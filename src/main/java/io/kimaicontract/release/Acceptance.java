package io.kimaicontract.release;

import io.kimaicontract.target.KimaiVersion;
import io.kimaicontract.verdict.Deviation;
import io.kimaicontract.verdict.DeviationMatcher;
import io.kimaicontract.verdict.Ledger;
import io.kimaicontract.verdict.result.Cause;
import java.util.List;
import java.util.Optional;

/**
 * Accepts changes by the entries of a ledger.
 *
 * @param ledger the entries
 * @param kimaiVersion the newer version, where it is known: entries of other versions accept
 *     nothing
 */
public record Acceptance(Ledger ledger, Optional<KimaiVersion> kimaiVersion) {

  Change of(Change change) {
    return ledger.entries().stream()
        .filter(entry -> kimaiVersion.map(entry.versions()::contains).orElse(true))
        .filter(entry -> covers(entry.deviationMatcher(), change))
        .findFirst()
        .map(Deviation::id)
        .map(change::acceptedBy)
        .orElse(change);
  }

  /** Whether it covers the change wherever it is met. */
  private static boolean covers(DeviationMatcher matcher, Change change) {
    List<String> operations =
        matcher.operations().isEmpty() || change.operations().isEmpty()
            ? List.of("")
            : change.operations();
    List<String> scenarios =
        matcher.scenarios().isEmpty() || change.scenarios().isEmpty()
            ? List.of("")
            : change.scenarios();
    String seen = change.after().isEmpty() ? "missing" : change.after();
    return operations.stream()
        .allMatch(
            operation ->
                scenarios.stream()
                    .allMatch(
                        scenario ->
                            matcher.covers(
                                scenario,
                                new Cause(operation, change.kind(), change.place(), seen),
                                "")));
  }
}
