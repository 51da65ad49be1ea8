package io.kimaicontract.run;

import io.kimaicontract.contract.source.ContractLocator;
import io.kimaicontract.contract.source.GivenDocument;
import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.verdict.Ledger;
import io.kimaicontract.verdict.RunListener;
import io.kimaicontract.verdict.RunReport;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Runs the contract against a reference in memory, for tests. */
final class Rehearsal {
  private Rehearsal() {}

  static RunReport run(ReferenceOptions options, Ledger ledger, int threads) {
    try (ReferenceKimai reference = ReferenceKimai.start(options)) {
      return new ContractRun(foreign(Place.of(reference)), script(ledger, threads))
          .run(Audience.of(new RunListener() {}));
    }
  }

  /** The reference taken for a Kimai of somebody else, so that stale entries are told. */
  private static Place foreign(Place place) {
    return new Place(
        place.url(),
        place.transport(),
        place.credentials(),
        true,
        place.redaction(),
        place.expirer(),
        false);
  }

  static Script script(Ledger ledger, int threads) {
    return script(Selection.of(Optional.empty(), Optional.empty()), ledger, threads);
  }

  static Script script(Selection selection, Ledger ledger, int threads) {
    return new Script(
        selection,
        new ContractLocator(
            Optional.empty(), new GivenDocument(Path.of(""), Duration.ofSeconds(30))),
        ledger,
        ledger.entries().isEmpty(),
        threads);
  }
}
