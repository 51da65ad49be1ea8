package io.kimaicontract.steps;

import io.cucumber.java.en.Then;
import io.kimaicontract.fixture.TestResource;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.steps.check.HasValue;
import io.kimaicontract.steps.check.JsonText;
import io.kimaicontract.steps.check.ShowsItem;
import io.kimaicontract.verdict.ScenarioSkipped;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Checks of the fields of a thing. */
public final class FieldSteps {
  private static final int REFUSED = 400;

  private final World world;

  public FieldSteps(World world) {
    this.world = world;
  }

  /**
   * A field of the answer has this value; in a list, the item that the scenario created is read.
   */
  @Then("its {field} is {value}")
  public void itsFieldIs(Field field, JsonNode value) {
    Exchange answer = world.answer();
    expect(field, value, subject(answer, world).at(field.pointer()), answer);
  }

  /** A field has this value when the thing is read again. */
  @Then("its {field} is still {value} when read again")
  public void itsFieldIsStill(Field field, JsonNode value) {
    Exchange again = readAgain();
    expect(field, value, subject(again, world).at(field.pointer()), again);
  }

  /** A value that Kimai does not promise, such as a default, is noted and never judged. */
  @Then("its {field} is noted")
  public void itsFieldIsNoted(Field field) {
    JsonNode seen = subject(world.answer(), world).at(field.pointer());
    String operation = world.scenarioJudge().operation(world.answer().request());
    world.scenarioJudge().observe(operation + " " + field.pointer(), JsonText.of(seen));
  }

  private Exchange readAgain() {
    TestResource one = world.subject();
    return world
        .fixtures()
        .resourceClient()
        .read(one, world.fixtures().keeper(one.resourceType()).caller());
  }

  private void expect(Field field, JsonNode value, JsonNode seen, Exchange shown) {
    if (seen instanceof MissingNode
        && shown.status() >= REFUSED
        && world.scenarioJudge().hasKnown(shown)) {
      throw new ScenarioSkipped("the answer has no " + field.name());
    }
    world.scenarioJudge().expect(field.pointer(), seen, new HasValue(value), shown);
  }

  /** The object of the answer; in a list, the item that the scenario created. */
  static JsonNode subject(Exchange answer, World world) {
    JsonNode json = answer.json();
    if (!json.isArray()) {
      return json;
    }
    TestResource one = world.subject();
    int at = one.positionIn(json);
    if (at >= 0) {
      return json.path(at);
    }
    JsonNode last =
        world.expectOfList("the list", answer, Exchange::json, new ShowsItem(one)).json();
    int there = one.positionIn(last);
    return there >= 0 ? last.path(there) : MissingNode.getInstance();
  }
}
