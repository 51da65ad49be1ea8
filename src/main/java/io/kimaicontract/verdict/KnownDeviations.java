package io.kimaicontract.verdict;

import io.kimaicontract.target.KimaiVersion;
import java.util.List;
import java.util.Optional;

/**
 * The part of the ledger that holds for the target's version.
 *
 * @param ledger the ledger
 * @param kimaiVersion the target's version
 */
public record KnownDeviations(Ledger ledger, KimaiVersion kimaiVersion) {

  /** The entry that explains a violation seen in the scenario, if there is one. */
  public Optional<Deviation> explain(String scenario, Violation violation) {
    return ledger.explain(kimaiVersion, scenario, violation);
  }

  /** The entries that hold for the version. */
  public List<Deviation> entries() {
    return ledger.of(kimaiVersion).toList();
  }
}
