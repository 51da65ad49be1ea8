package io.kimaicontract.mutant;

import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.reference.ReferenceState;
import io.kimaicontract.run.Audience;
import io.kimaicontract.run.ContractLocator;
import io.kimaicontract.run.ContractRun;
import io.kimaicontract.run.GivenDocument;
import io.kimaicontract.run.Place;
import io.kimaicontract.run.Script;
import io.kimaicontract.run.Selection;
import io.kimaicontract.verdict.RunListener;
import io.kimaicontract.verdict.ScenarioResult;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Runs the contract against a sabotaged reference. */
final class Trial {
  private Trial() {}

  /** The results of the feature's scenarios. */
  static List<ScenarioResult> run(Ground ground, Sabotage sabotage, String feature) {
    return run(ground, sabotage, new Selection(List.of(feature), none(), none()));
  }

  /** The results of those of its scenarios that have such a name. */
  static List<ScenarioResult> run(Ground ground, Sabotage sabotage, String feature, String name) {
    return run(ground, sabotage, new Selection(List.of(feature), none(), Optional.of(name)));
  }

  private static List<ScenarioResult> run(Ground ground, Sabotage sabotage, Selection selection) {
    AtomicReference<@Nullable ReferenceState> state = new AtomicReference<>();
    ReferenceOptions options =
        sabotage.on(ground.options(), () -> Objects.requireNonNull(state.get()));
    try (ReferenceKimai reference = ReferenceKimai.start(options)) {
      state.set(reference.state());
      return new ContractRun(near(Place.of(reference)), script(ground, selection))
          .run(Audience.of(new RunListener() {}))
          .verdict()
          .results();
    }
  }

  private static Place near(Place place) {
    return new Place(
        place.url(),
        new PlainTransport(place.url()),
        place.credentials(),
        true,
        place.redaction(),
        place.expirer(),
        true);
  }

  private static Script script(Ground ground, Selection selection) {
    return new Script(
        selection,
        new ContractLocator(none(), new GivenDocument(Path.of(""), Duration.ofSeconds(30))),
        ground.ledger(),
        ground == Ground.DOCUMENTED,
        1);
  }

  private static Optional<String> none() {
    return Optional.empty();
  }
}
