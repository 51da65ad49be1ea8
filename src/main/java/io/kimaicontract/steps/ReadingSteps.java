package io.kimaicontract.steps;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.When;
import io.kimaicontract.fixture.Thing;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Parameter;
import io.kimaicontract.users.Actor;
import java.util.List;

/** Reading and listing. */
public final class ReadingSteps {
  private final World world;

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

  /** Reads a record; things without an operation of their own are listed. */
  @When("{actor} reads the {thing}")
  public void reads(Actor actor, Thing thing) {
    Exchange answer =
        world.workshop().operations().read(world.workshop().last(thing), actor.caller());
    world.tried(thing, answer);
  }

  /** Lists a collection without a query. */
  @When("{actor} lists {collection}")
  public void lists(Actor actor, Collection collection) {
    list(actor, collection, List.of());
  }

  /** Lists a collection with a query, written as in a URL. */
  @When("{actor} lists {collection} with {string}")
  public void listsWith(Actor actor, Collection collection, String query) {
    list(actor, collection, Call.query(Doc.fill(world, query)));
  }

  private void list(Actor actor, Collection collection, List<Parameter> query) {
    world.tried(collection.thing(), collection.list(world.kimai(), actor.caller(), query));
  }
}
