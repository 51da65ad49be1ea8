package io.kimaicontract.steps;

import io.cucumber.java.en.When;
import io.kimaicontract.fixture.Made;
import io.kimaicontract.fixture.Overlay;
import io.kimaicontract.fixture.Thing;
import io.kimaicontract.http.Json;
import io.kimaicontract.users.Actor;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Creating, changing and deleting. */
public final class WritingSteps {
  private final World world;

  public WritingSteps(World world) {
    this.world = world;
  }

  /** Creates a record with the fewest fields. */
  @When("{actor} creates a(n) {thing}")
  public void creates(Actor actor, Thing thing) {
    create(actor, thing, Json.of(Map.of()));
  }

  /** Creates a record with one field as given; {@code unset} leaves it out. */
  @When("{actor} creates a(n) {thing} with {field} {value}")
  public void createsWith(Actor actor, Thing thing, Field field, JsonNode value) {
    create(actor, thing, Json.of(Map.of(field.name(), value)));
  }

  /** Creates a record with the fields of the doc string in addition to the fewest. */
  @When("{actor} creates a(n) {thing} with")
  public void createsWith(Actor actor, Thing thing, String json) {
    create(actor, thing, Doc.read(world, json));
  }

  /** Changes one field; {@code unset} sends a body without it. */
  @When("{actor} changes the {thing} with {field} {value}")
  public void changesWith(Actor actor, Thing thing, Field field, JsonNode value) {
    ObjectNode body = (ObjectNode) Json.of(Map.of());
    Overlay.set(body, field.name(), value);
    change(actor, thing, body);
  }

  /** Changes the fields of the doc string. */
  @When("{actor} changes the {thing} with")
  public void changesWith(Actor actor, Thing thing, String json) {
    change(actor, thing, Doc.read(world, json));
  }

  /** Deletes a record. */
  @When("{actor} deletes the {thing}")
  public void deletes(Actor actor, Thing thing) {
    Made one = world.workshop().last(thing);
    world.tried(thing, world.workshop().operations().delete(one, actor.caller()));
  }

  private void create(Actor actor, Thing thing, JsonNode overlay) {
    ObjectNode body = world.workshop().body(thing, actor);
    Overlay.lay(body, overlay);
    world.tried(thing, world.workshop().create(thing, actor, body));
  }

  private void change(Actor actor, Thing thing, JsonNode body) {
    Made one = world.workshop().last(thing);
    world.workshop().refuseUnlessRemovable(thing, body);
    world.tried(
        thing,
        world.workshop().operations().resource(thing).change(actor.caller(), one.id(), body));
  }
}
