package io.kimaicontract.steps;

import io.cucumber.java.en.Then;
import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.Finding;
import io.kimaicontract.contract.compat.ReleasedDocuments;
import io.kimaicontract.verdict.NotChecked;
import io.kimaicontract.verdict.SkipReason;
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
    world.evidence().expectNone(lost(world.suite().contract().contract()), world.answer());
  }

  private List<Finding> lost(Contract served) {
    if (!served.source().isTargets()) {
      throw new NotChecked("the target's own document was not read");
    }
    if (served.isCorrected()) {
      throw new NotChecked(
          SkipReason.notApplicable("the document is no release's: its known errors are mended"));
    }
    return ReleasedDocuments.lostBy(served, world.suite().version())
        .orElseThrow(
            () ->
                new NotChecked(
                    "what Kimai " + world.suite().version() + " must promise is not known yet"));
  }
}
