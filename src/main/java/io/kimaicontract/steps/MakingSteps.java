package io.kimaicontract.steps;

import io.cucumber.java.en.Given;
import io.kimaicontract.api.ResourceList;
import io.kimaicontract.api.ResourceType;
import io.kimaicontract.http.Json;
import io.kimaicontract.users.TestUser;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What a scenario needs before anything happens. */
public final class MakingSteps {
  private static final JsonNode NOTHING_SPECIAL = Json.of(Map.of());

  private final World world;

  public MakingSteps(World world) {
    this.world = world;
  }

  /** Makes a thing as an administrator. */
  @Given("there is a(n) {thing}")
  public void thereIs(ResourceType resourceType) {
    make(keeper(resourceType), resourceType, NOTHING_SPECIAL);
  }

  /** Makes a thing as an administrator, with one field as given. */
  @Given("there is a(n) {thing} with {field} {value}")
  public void thereIsWith(ResourceType resourceType, Field field, JsonNode value) {
    make(keeper(resourceType), resourceType, Json.of(Map.of(field.name(), value)));
  }

  /** Makes a thing as an administrator, with the fields of the doc string. */
  @Given("there is a(n) {thing} with")
  public void thereIsWith(ResourceType resourceType, String json) {
    make(keeper(resourceType), resourceType, Placeholders.read(world, json));
  }

  /** Makes a thing as an administrator and gives it a label. */
  @Given("there is a(n) {thing} called {string}")
  public void thereIsCalled(ResourceType resourceType, String label) {
    makeCalled(label, keeper(resourceType), resourceType, NOTHING_SPECIAL);
  }

  /** Makes a thing as an administrator, with the fields of the doc string, and gives it a label. */
  @Given("there is a(n) {thing} called {string} with")
  public void thereIsCalled(ResourceType resourceType, String label, String json) {
    makeCalled(label, keeper(resourceType), resourceType, Placeholders.read(world, json));
  }

  /** Makes a thing as this person. */
  @Given("{actor} has a(n) {thing}")
  public void has(TestUser testUser, ResourceType resourceType) {
    make(testUser, resourceType, NOTHING_SPECIAL);
  }

  /** Makes a thing as this person, with one field as given. */
  @Given("{actor} has a(n) {thing} with {field} {value}")
  public void hasWith(TestUser testUser, ResourceType resourceType, Field field, JsonNode value) {
    make(testUser, resourceType, Json.of(Map.of(field.name(), value)));
  }

  /** Makes a thing as this person, with the fields of the doc string. */
  @Given("{actor} has a(n) {thing} with")
  public void hasWith(TestUser testUser, ResourceType resourceType, String json) {
    make(testUser, resourceType, Placeholders.read(world, json));
  }

  /** Makes a thing as this person and gives it a label. */
  @Given("{actor} has a(n) {thing} called {string}")
  public void hasCalled(TestUser testUser, ResourceType resourceType, String label) {
    makeCalled(label, testUser, resourceType, NOTHING_SPECIAL);
  }

  /** Makes a thing as this person, with the fields of the doc string, and gives it a label. */
  @Given("{actor} has a(n) {thing} called {string} with")
  public void hasCalled(TestUser testUser, ResourceType resourceType, String label, String json) {
    makeCalled(label, testUser, resourceType, Placeholders.read(world, json));
  }

  /** Makes several things as this person, each with the fields of the doc string. */
  @Given("{actor} has {int} {collection} with")
  public void hasSeveral(TestUser testUser, int count, ResourceList resourceList, String json) {
    for (int i = 0; i < count; i++) {
      make(testUser, resourceList.resourceType(), Placeholders.read(world, json));
    }
  }

  private TestUser keeper(ResourceType resourceType) {
    return world.fixtures().keeper(resourceType);
  }

  private void makeCalled(
      String label, TestUser testUser, ResourceType resourceType, JsonNode overlay) {
    make(testUser, resourceType, overlay);
    world.fixtures().label(label, resourceType);
  }

  private void make(TestUser testUser, ResourceType resourceType, JsonNode overlay) {
    world.fixtures().make(resourceType, testUser, overlay);
  }
}
