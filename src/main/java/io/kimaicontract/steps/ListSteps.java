package io.kimaicontract.steps;

import io.cucumber.java.en.Then;
import io.kimaicontract.http.Exchange;
import tools.jackson.databind.JsonNode;

/** What is said of a list: which items it holds. */
public final class ListSteps {
  private final World world;

  /** Steps of the world. */
  public ListSteps(World world) {
    this.world = world;
  }

  /** The list has the item that the scenario made. */
  @Then("the list holds it")
  public void holdsIt() {
    expect(true);
  }

  /** The list lacks the item that the scenario made. */
  @Then("the list does not hold it")
  public void doesNotHoldIt() {
    expect(false);
  }

  private void expect(boolean held) {
    Exchange answer = world.answer();
    long id = world.subject().id();
    boolean seen = false;
    for (JsonNode item : answer.json()) {
      seen |= item.path("id").asLong(0) == id;
    }
    String expected = held ? "holds the item " + id : "lacks the item " + id;
    String was = seen ? "holding it" : "lacking it, with " + answer.json().size() + " others";
    world.evidence().expect("the list", expected, was, seen == held, answer);
  }
}
