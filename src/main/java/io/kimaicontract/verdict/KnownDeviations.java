package io.kimaicontract.verdict;

import io.kimaicontract.target.Version;
import java.util.List;
import java.util.Optional;

/**
 * The part of the ledger that holds for the target's version.
 *
 * @param ledger the ledger
 * @param version the target's version
 */
public record KnownDeviations(Ledger ledger, Version version) {

  /** The entry that explains a violation seen in the scenario, if there is one. */
  public Optional<Deviation> explain(String scenario, Violation violation) {
    return ledger.explain(version, scenario, violation);
  }

  /** The entries that hold for the version. */
  public List<Deviation> entries() {
    return ledger.of(version).toList();
  }
}
