package io.kimaicontract.steps;

import io.cucumber.java.en.Then;
import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.DocumentCheck;
import io.kimaicontract.contract.SchemaFinding;
import io.kimaicontract.contract.compat.NewerRelease;
import io.kimaicontract.contract.compat.ReleaseBaseline;
import io.kimaicontract.contract.compat.ReleaseLoss;
import io.kimaicontract.verdict.ScenarioSkipped;
import io.kimaicontract.verdict.result.SkipReason;
import java.util.List;
import java.util.Optional;

/** Checks of the OpenAPI document. */
public final class DocumentSteps {
  private final World world;

  public DocumentSteps(World world) {
    this.world = world;
  }

  /**
   * The document has every operation, parameter, property and type that pinned releases promise.
   */
  @Then("the document promises all that its release does")
  public void promisesAllOfItsRelease() {
    world
        .scenarioJudge()
        .expectNone(lost(world.scenarioEnvironment().contract().contract()), world.answer());
  }

  /**
   * The document fits the specification's schema, its references resolve, its operation ids are
   * unique and its examples fit.
   */
  @Then("the document is valid OpenAPI 3.0")
  public void isValid() {
    Contract served = world.scenarioEnvironment().contract().contract();
    if (!served.source().isTargets()) {
      throw new ScenarioSkipped("the target's own document was not read");
    }
    world.scenarioJudge().expectNone(DocumentCheck.of(served), world.answer());
  }

  private List<SchemaFinding> lost(Contract served) {
    if (!served.source().isTargets()) {
      throw new ScenarioSkipped("the target's own document was not read");
    }
    if (served.isCorrected()) {
      throw new ScenarioSkipped(
          SkipReason.notApplicable("the document is no release's: its known errors are mended"));
    }
    return ReleaseBaseline.lostBy(served, world.scenarioEnvironment().kimaiVersion())
        .or(() -> lostByNewer(served))
        .orElseThrow(
            () ->
                new ScenarioSkipped(
                    "what Kimai "
                        + world.scenarioEnvironment().kimaiVersion()
                        + " must promise is not known yet"));
  }

  /** What a release newer than all known ones takes away from the clients of the newest of them. */
  private Optional<List<SchemaFinding>> lostByNewer(Contract served) {
    return NewerRelease.of(served, world.scenarioEnvironment().kimaiVersion())
        .map(newer -> newer.losses().stream().map(ReleaseLoss::finding).toList());
  }
}
