package io.kimaicontract.steps;

import io.cucumber.java.en.Given;
import io.kimaicontract.fixture.Thing;
import io.kimaicontract.http.Json;
import io.kimaicontract.users.Actor;
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
  public void thereIs(Thing thing) {
    make(keeper(thing), thing, NOTHING_SPECIAL);
  }

  /** Makes a thing as an administrator, with one field as given. */
  @Given("there is a(n) {thing} with {field} {value}")
  public void thereIsWith(Thing thing, Field field, JsonNode value) {
    make(keeper(thing), thing, Json.of(Map.of(field.name(), value)));
  }

  /** Makes a thing as an administrator, with the fields of the doc string. */
  @Given("there is a(n) {thing} with")
  public void thereIsWith(Thing thing, String json) {
    make(keeper(thing), thing, Doc.read(world, json));
  }

  /** Makes a thing as an administrator and gives it a label. */
  @Given("there is a(n) {thing} called {string}")
  public void thereIsCalled(Thing thing, String label) {
    makeCalled(label, keeper(thing), thing, NOTHING_SPECIAL);
  }

  /** Makes a thing as an administrator, with the fields of the doc string, and gives it a label. */
  @Given("there is a(n) {thing} called {string} with")
  public void thereIsCalled(Thing thing, String label, String json) {
    makeCalled(label, keeper(thing), thing, Doc.read(world, json));
  }

  /** Makes a thing as this person. */
  @Given("{actor} has a(n) {thing}")
  public void has(Actor actor, Thing thing) {
    make(actor, thing, NOTHING_SPECIAL);
  }

  /** Makes a thing as this person, with one field as given. */
  @Given("{actor} has a(n) {thing} with {field} {value}")
  public void hasWith(Actor actor, Thing thing, Field field, JsonNode value) {
    make(actor, thing, Json.of(Map.of(field.name(), value)));
  }

  /** Makes a thing as this person, with the fields of the doc string. */
  @Given("{actor} has a(n) {thing} with")
  public void hasWith(Actor actor, Thing thing, String json) {
    make(actor, thing, Doc.read(world, json));
  }

  /** Makes a thing as this person and gives it a label. */
  @Given("{actor} has a(n) {thing} called {string}")
  public void hasCalled(Actor actor, Thing thing, String label) {
    makeCalled(label, actor, thing, NOTHING_SPECIAL);
  }

  /** Makes a thing as this person, with the fields of the doc string, and gives it a label. */
  @Given("{actor} has a(n) {thing} called {string} with")
  public void hasCalled(Actor actor, Thing thing, String label, String json) {
    makeCalled(label, actor, thing, Doc.read(world, json));
  }

  private Actor keeper(Thing thing) {
    return world.workshop().keeper(thing);
  }

  private void makeCalled(String label, Actor actor, Thing thing, JsonNode overlay) {
    make(actor, thing, overlay);
    world.workshop().label(label, thing);
  }

  private void make(Actor actor, Thing thing, JsonNode overlay) {
    world.workshop().make(thing, actor, overlay);
  }
}
