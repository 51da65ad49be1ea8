package io.kimaicontract.run;

import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.verdict.Ledger;
import io.kimaicontract.verdict.RunListener;
import io.kimaicontract.verdict.ScenarioResult;
import java.util.List;

/** The one run of the JUnit Platform: a reference of its own, opened by the first scenario. */
final class Hall {
  private static final Hall ONLY = new Hall();

  private final ReferenceKimai reference = ReferenceKimai.start(ReferenceOptions.documented());
  private final Opening opening =
      Opening.at(Place.of(reference), Rehearsal.script(Ledger.empty(), 1), e -> {});
  private final Witness witness =
      new Witness(
          opening.suite().evidence(),
          opening.customizations(),
          new RunListener() {},
          new SuiteFailures());

  static Hall only() {
    return ONLY;
  }

  Opening opening() {
    return opening;
  }

  Witness witness() {
    return witness;
  }

  List<ScenarioResult> results() {
    return witness.results();
  }

  /** Undoes what was made, and returns what could not be. */
  List<String> close() {
    opening.close();
    reference.close();
    return opening.leftovers();
  }
}
