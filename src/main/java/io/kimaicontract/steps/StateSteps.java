package io.kimaicontract.steps;

import io.cucumber.java.en.Then;
import io.kimaicontract.fixture.TestResource;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.steps.check.HasStatus;
import io.kimaicontract.steps.check.ReadsSame;
import io.kimaicontract.steps.check.StillHolds;

/** Checks of what is stored. */
public final class StateSteps {
  private final World world;

  public StateSteps(World world) {
    this.world = world;
  }

  /** Reading the record gives the same as the answer. */
  @Then("it reads the same again")
  public void readsTheSame() {
    Exchange again = readAgain();
    ReadsSame rule = ReadsSame.asAnswered(world.answer().json(), this::isKeptFromTheCaller);
    world.scenarioJudge().expect("what is stored", again.json(), rule, again);
  }

  /** The keeper reads again, and may see more than the caller was answered. */
  private boolean isKeptFromTheCaller(String field) {
    return !world.answer().json().has(field)
        && world.scenarioEnvironment().contract().contract().isForSomeReaders(field);
  }

  /** No field changed but those of the list, such as {@code begin, duration}. */
  @Then("nothing but its {string} changed")
  public void nothingElseChanged(String fields) {
    ReadsSame rule = ReadsSame.asBefore(world.subject().state(), fields);
    world.scenarioJudge().expect("what is stored", readAgain().json(), rule, world.answer());
  }

  /** No field changed. */
  @Then("nothing of it changed")
  public void nothingChanged() {
    nothingElseChanged("");
  }

  /** The record can no longer be read. */
  @Then("it is gone")
  public void isGone() {
    expectThere(false);
  }

  /** The record can still be read. */
  @Then("it is still there")
  public void isStillThere() {
    expectThere(true);
  }

  /** Reads the record, or the list that contains it where it cannot be read by id. */
  private void expectThere(boolean there) {
    Exchange again = readAgain();
    if (!again.response().succeeded() || !again.json().isArray()) {
      HasStatus rule = new HasStatus(there ? 200 : 404);
      world.scenarioJudge().expect("status when read again", again.status(), rule, again);
      return;
    }
    StillHolds rule = new StillHolds(world.subject(), there);
    world.expectOfList("the list when read again", again, Exchange::json, rule);
  }

  private Exchange readAgain() {
    TestResource one = world.subject();
    return world
        .fixtures()
        .resourceClient()
        .read(one, world.fixtures().keeper(one.resourceType()).caller());
  }
}
