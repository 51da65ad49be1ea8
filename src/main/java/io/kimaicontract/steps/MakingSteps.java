package io.kimaicontract.steps;

import io.cucumber.java.en.Given;
import io.kimaicontract.access.Actor;
import io.kimaicontract.fixture.Thing;
import io.kimaicontract.http.Json;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What a scenario needs before anything happens. */
public final class MakingSteps {
  private static final JsonNode NOTHING_SPECIAL = Json.of(Map.of());

  private final World world;

  /** Steps of the world. */
  public MakingSteps(World world) {
    this.world = world;
  }

  /** Something of the administrators. */
  @Given("there is a(n) {thing}")
  public void thereIs(Thing thing) {
    world.workshop().make(thing, world.workshop().keeper(thing), NOTHING_SPECIAL);
  }

  /** Something of the administrators, with one field as given. */
  @Given("there is a(n) {thing} with {field} {value}")
  public void thereIsWith(Thing thing, Field field, JsonNode value) {
    JsonNode overlay = Json.of(Map.of(field.name(), value));
    world.workshop().make(thing, world.workshop().keeper(thing), overlay);
  }

  /** Something of the administrators, with the fields of the doc string. */
  @Given("there is a(n) {thing} with")
  public void thereIsWith(Thing thing, String json) {
    world.workshop().make(thing, world.workshop().keeper(thing), Doc.read(world, json));
  }

  /** Something of the administrators with a label, to tell it from others of its sort. */
  @Given("there is a(n) {thing} called {string} with")
  public void thereIsCalled(Thing thing, String label, String json) {
    world.workshop().make(thing, world.workshop().keeper(thing), Doc.read(world, json));
    world.workshop().label(label, thing);
  }

  /** Something of a person's own with a label, to tell it from others of its sort. */
  @Given("{actor} has a(n) {thing} called {string} with")
  public void hasCalled(Actor actor, Thing thing, String label, String json) {
    world.workshop().make(thing, actor, Doc.read(world, json));
    world.workshop().label(label, thing);
  }

  /** Something of a person's own. */
  @Given("{actor} has a(n) {thing}")
  public void has(Actor actor, Thing thing) {
    world.workshop().make(thing, actor, NOTHING_SPECIAL);
  }

  /** Something of a person's own, with one field as given. */
  @Given("{actor} has a(n) {thing} with {field} {value}")
  public void hasWith(Actor actor, Thing thing, Field field, JsonNode value) {
    world.workshop().make(thing, actor, Json.of(Map.of(field.name(), value)));
  }

  /** Something of a person's own, with the fields of the doc string. */
  @Given("{actor} has a(n) {thing} with")
  public void hasWith(Actor actor, Thing thing, String json) {
    world.workshop().make(thing, actor, Doc.read(world, json));
  }
}
