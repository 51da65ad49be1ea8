package io.kimaicontract.steps;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.kimaicontract.input.Handling;
import io.kimaicontract.input.InputKind;
import io.kimaicontract.input.InputPlace;
import io.kimaicontract.input.InputRun;
import io.kimaicontract.users.TestUser;

/** Generated inputs: what the document allows and forbids, in every field it has. */
public final class InputSteps {
  private final World world;

  public InputSteps(World world) {
    this.world = world;
  }

  /** A kind of input. */
  @ParameterType(
      "null|true|false|(?:an?|another|the|one|no|every|all|other|invalid) [\\w -]+?|[\\w-]+ characters"
          + "|65,536 letters|600 levels|markup|nothing")
  public InputKind input(String phrase) {
    return InputKind.of(phrase);
  }

  /** Where requests carry the input. */
  @ParameterType("in every field|in every query parameter|in every path|as every body")
  public InputPlace inputs(String phrase) {
    return InputPlace.of(phrase);
  }

  /** What must become of each input. */
  @ParameterType(
      "meets no server error|that is refused changes nothing and names its field"
          + "|that is accepted can be read again|is accepted|is refused")
  public Handling handling(String phrase) {
    return Handling.of(phrase);
  }

  /** Sends the input at each such place of the document, one at a time, and reads afterwards. */
  @When("{actor} sends {input} {inputs}")
  public void sends(TestUser testUser, InputKind kind, InputPlace place) {
    boolean given = world.testUserPool().isGiven(testUser.caller());
    boolean made = testUser.name().contains("Jane");
    world.answered(new InputRun(tools(), testUser, given, made).send(kind, place));
  }

  /** Each input was handled so, and those that were not are the scenario's violations. */
  @Then("every input {handling}")
  public void everyInput(Handling handling) {
    world.scenarioJudge().refuseInputs(handling::concerns);
  }

  private InputRun.Tools tools() {
    ScenarioEnvironment environment = world.scenarioEnvironment();
    return new InputRun.Tools(
        environment.inputs(),
        environment.contract().contract(),
        environment.effects(),
        environment.settings().colourChoices(),
        world.lastingResources(),
        world.trackedCalls(),
        world.scenarioJudge(),
        world.fixtures(),
        environment.writesAllowed());
  }
}
