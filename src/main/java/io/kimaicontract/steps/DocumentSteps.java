package io.kimaicontract.steps;

import io.cucumber.java.en.Then;
import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.SchemaFinding;
import io.kimaicontract.contract.compat.ReleaseBaseline;
import io.kimaicontract.verdict.ScenarioSkipped;
import io.kimaicontract.verdict.result.SkipReason;
import java.util.List;

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

  private List<SchemaFinding> lost(Contract served) {
    if (!served.source().isTargets()) {
      throw new ScenarioSkipped("the target's own document was not read");
    }
    if (served.isCorrected()) {
      throw new ScenarioSkipped(
          SkipReason.notApplicable("the document is no release's: its known errors are mended"));
    }
    return ReleaseBaseline.lostBy(served, world.scenarioEnvironment().kimaiVersion())
        .orElseThrow(
            () ->
                new ScenarioSkipped(
                    "what Kimai "
                        + world.scenarioEnvironment().kimaiVersion()
                        + " must promise is not known yet"));
  }
}
