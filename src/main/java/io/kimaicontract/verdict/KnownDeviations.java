package io.kimaicontract.verdict;

import io.kimaicontract.target.KimaiVersion;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * The part of the ledger that holds for the target's version.
 *
 * @param ledger the ledger
 * @param kimaiVersion the target's version
 * @param today the day in UTC on which the run began; entries that expired before explain nothing
 */
public record KnownDeviations(Ledger ledger, KimaiVersion kimaiVersion, LocalDate today) {

  /** The part that holds for the version now. */
  public static KnownDeviations at(Clock clock, Ledger ledger, KimaiVersion kimaiVersion) {
    return new KnownDeviations(ledger, kimaiVersion, LocalDate.now(clock.withZone(ZoneOffset.UTC)));
  }

  /** The entry that explains a violation seen in the scenario, if there is one. */
  public Optional<Deviation> explain(String scenario, Violation violation) {
    return ledger
        .explaining(kimaiVersion, scenario, violation)
        .filter(e -> !e.terms().isExpired(today))
        .findFirst();
  }

  /** The entry that would explain it if it had not expired. */
  Optional<Deviation> expired(String scenario, Violation violation) {
    return ledger
        .explaining(kimaiVersion, scenario, violation)
        .filter(e -> e.terms().isExpired(today))
        .findFirst();
  }

  /** The entries that hold for the version and have not expired. */
  public List<Deviation> entries() {
    return ledger.of(kimaiVersion).filter(e -> !e.terms().isExpired(today)).toList();
  }
}
