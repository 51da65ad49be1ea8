package io.kimaicontract.steps;

import io.cucumber.java.en.When;
import io.kimaicontract.api.ResourceType;
import io.kimaicontract.fixture.FieldOverrides;
import io.kimaicontract.fixture.TestResource;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Json;
import io.kimaicontract.steps.check.HasStatus;
import io.kimaicontract.users.TestUser;
import io.kimaicontract.verdict.ScenarioSkipped;
import io.kimaicontract.verdict.result.SkipReason;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Creating, changing and deleting. */
public final class WritingSteps {
  private static final int REFUSED = 400;

  private final World world;

  public WritingSteps(World world) {
    this.world = world;
  }

  /** Creates a record with the fewest fields. */
  @When("{actor} creates a(n) {thing}")
  public void creates(TestUser testUser, ResourceType resourceType) {
    create(testUser, resourceType, Json.of(Map.of()));
  }

  /** Creates a record with one field as given; {@code unset} leaves it out. */
  @When("{actor} creates a(n) {thing} with {field} {value}")
  public void createsWith(
      TestUser testUser, ResourceType resourceType, Field field, JsonNode value) {
    create(testUser, resourceType, Json.of(Map.of(field.name(), value)));
  }

  /** Creates a record with the fields of the doc string in addition to the fewest. */
  @When("{actor} creates a(n) {thing} with")
  public void createsWith(TestUser testUser, ResourceType resourceType, String json) {
    create(testUser, resourceType, Placeholders.read(world, json));
  }

  /** Changes one field; {@code unset} sends a body without it. */
  @When("{actor} changes the {thing} with {field} {value}")
  public void changesWith(
      TestUser testUser, ResourceType resourceType, Field field, JsonNode value) {
    ObjectNode body = (ObjectNode) Json.of(Map.of());
    FieldOverrides.set(body, field.name(), value);
    change(testUser, resourceType, body);
  }

  /** Changes the fields of the doc string. */
  @When("{actor} changes the {thing} with")
  public void changesWith(TestUser testUser, ResourceType resourceType, String json) {
    change(testUser, resourceType, Placeholders.read(world, json));
  }

  /** Deletes a record. */
  @When("{actor} deletes the {thing}")
  public void deletes(TestUser testUser, ResourceType resourceType) {
    TestResource one = world.fixtures().last(resourceType);
    world.tried(resourceType, world.fixtures().resourceClient().delete(one, testUser.caller()));
  }

  private void create(TestUser testUser, ResourceType resourceType, JsonNode overlay) {
    ObjectNode body = world.fixtures().body(resourceType, testUser, overlay);
    boolean timesheet = resourceType.stored() == ResourceType.TIMESHEET;
    boolean beyond = isBeyond(resourceType, testUser, overlay);
    if (timesheet && !world.fixtures().times().areBeyond(testUser, overlay)) {
      world.fixtures().times().leaveOut(body, testUser);
    }
    world.tried(resourceType, world.fixtures().create(resourceType, testUser, body));
    if (beyond) {
      refusedByMode(testUser);
    }
  }

  /**
   * Whether somebody gives times that the mode takes away, in a scenario that is not about that.
   */
  private boolean isBeyond(ResourceType resourceType, TestUser testUser, JsonNode fields) {
    return resourceType.stored() == ResourceType.TIMESHEET
        && !world.isAboutSettings()
        && world.fixtures().times().areBeyond(testUser, fields);
  }

  /**
   * The mode's own rule takes the place of a rule about times that are not the person's to give.
   */
  private void refusedByMode(TestUser testUser) {
    Exchange answer = world.answer();
    world.scenarioJudge().expect("status", answer.status(), new HasStatus(REFUSED), answer);
    throw new ScenarioSkipped(
        SkipReason.notApplicable(
            "the tracking mode '%s' takes begin and end away from %s, and they were refused as they must be"
                .formatted(world.fixtures().times().mode(), testUser.name())));
  }

  private void change(TestUser testUser, ResourceType resourceType, JsonNode body) {
    TestResource one = world.fixtures().last(resourceType);
    world.fixtures().refuseUnlessRemovable(resourceType, body);
    world.tried(
        resourceType, world.kimai().change(resourceType, testUser.caller(), one.id(), body));
    if (isBeyond(resourceType, testUser, body)) {
      refusedByMode(testUser);
    }
  }
}
