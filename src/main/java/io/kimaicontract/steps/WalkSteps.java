package io.kimaicontract.steps;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.kimaicontract.verdict.ScenarioSkipped;
import io.kimaicontract.walk.Law;
import io.kimaicontract.walk.WalkPart;
import io.kimaicontract.walk.WalkRun;
import org.jspecify.annotations.Nullable;

/** Walks the records of an installation as the accounts that were given. */
public final class WalkSteps {
  private final World world;
  private WalkRun.@Nullable Result result;

  public WalkSteps(World world) {
    this.world = world;
  }

  /** A part of a walk. */
  @ParameterType(
      "reads what there is|lists page by page|filters its lists|orders its lists|lists in full"
          + "|lists what it may see")
  public WalkPart walk(String phrase) {
    return WalkPart.of(phrase);
  }

  /** What must be true of records and lists. */
  @ParameterType(
      "answer fits its reader|record reads as its row|date-time has the offset of its owner"
          + "|list agrees with its page headers|row stands on one page"
          + "|filter selects what it names|filter finds the row that it was taken from"
          + "|order is kept|full row agrees with its plain row|row is within the reach of its reader")
  public Law law(String phrase) {
    return Law.of(phrase);
  }

  /** Reads records of the installation as each account that was given. */
  @When("each given account {walk}")
  public void walks(WalkPart part) {
    result = new WalkRun(tools()).walk(part);
  }

  /** What was read keeps the law; what nothing was read for is not checked. */
  @Then("every {law}")
  public void everyKeeps(Law law) {
    WalkRun.Result walked = result;
    if (walked == null || walked.findings().checked(law) == 0) {
      throw new ScenarioSkipped("the installation has nothing that this rule speaks of");
    }
    if (law == Law.FITS_READER) {
      walked.answers().forEach(world.scenarioJudge()::isAbout);
    }
    world
        .scenarioJudge()
        .expectKept(law.phrase(), walked.findings().checked(law), walked.findings().of(law));
  }

  private WalkRun.Tools tools() {
    ScenarioEnvironment environment = world.scenarioEnvironment();
    return new WalkRun.Tools(
        environment.walk(),
        environment.contract().contract(),
        environment.effects(),
        request -> world.trackedCalls().send(request),
        world.scenarioJudge()::received,
        world.testUserPool().given(),
        environment.permissions().changes().isEmpty());
  }
}
