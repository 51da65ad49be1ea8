package io.kimaicontract.steps;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.When;
import io.kimaicontract.access.Actor;
import io.kimaicontract.fixture.Thing;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Parameter;
import java.util.List;

/** Reading one, and listing many. */
public final class ReadingSteps {
  private final World world;

  /** Steps of the world. */
  public ReadingSteps(World world) {
    this.world = world;
  }

  /** A collection by its plural. */
  @ParameterType(
      "customers|projects|activities|timesheets|recent timesheets|active"
          + " timesheets|tags|teams|users|invoices")
  public Collection collection(String plural) {
    return Collection.of(plural);
  }

  /** Reading one. */
  @When("{actor} reads the {thing}")
  public void reads(Actor actor, Thing thing) {
    Exchange answer =
        world.workshop().operations().read(world.workshop().last(thing), actor.caller());
    world.tried(thing, answer);
  }

  /** Listing without a query. */
  @When("{actor} lists {collection}")
  public void lists(Actor actor, Collection collection) {
    list(actor, collection, List.of());
  }

  /** Listing with a query as it stands in a URL. */
  @When("{actor} lists {collection} with {string}")
  public void listsWith(Actor actor, Collection collection, String query) {
    list(actor, collection, Call.query(Doc.fill(world, query)));
  }

  private void list(Actor actor, Collection collection, List<Parameter> query) {
    world.tried(collection.thing(), collection.list(world.kimai(), actor.caller(), query));
  }
}
