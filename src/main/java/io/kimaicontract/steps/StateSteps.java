package io.kimaicontract.steps;

import io.cucumber.java.en.Then;
import io.kimaicontract.fixture.TestResource;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.StatusName;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

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
    Set<String> differing = differingFromTheAnswer(again);
    world
        .scenarioJudge()
        .expect("what is stored", "as answered", differs(differing), differing.isEmpty(), again);
  }

  /** The keeper reads again, and may see more than the caller was answered. */
  private Set<String> differingFromTheAnswer(Exchange again) {
    Set<String> differing = differing(world.answer().json(), again.json());
    differing.removeIf(this::isKeptFromTheCaller);
    return differing;
  }

  private boolean isKeptFromTheCaller(String field) {
    return !world.answer().json().has(field)
        && world.scenarioEnvironment().contract().contract().isForSomeReaders(field);
  }

  /** No field changed but those of the list, such as {@code begin, duration}. */
  @Then("nothing but its {string} changed")
  public void nothingElseChanged(String fields) {
    List<String> named = Arrays.stream(fields.split(", *")).toList();
    Set<String> differing = differing(world.subject().state(), readAgain().json());
    differing.removeAll(named);
    world
        .scenarioJudge()
        .expect(
            "what is stored",
            named(fields),
            differs(differing),
            differing.isEmpty(),
            world.answer());
  }

  private static String named(String fields) {
    return fields.isEmpty() ? "as before" : "as before but for " + fields;
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
      String seen = StatusName.withNumber(again.status());
      String status = StatusName.withNumber(there ? 200 : 404);
      world.scenarioJudge().expect("status when read again", status, seen, again);
      return;
    }
    boolean listed = world.subject().positionIn(again.json()) >= 0;
    world
        .scenarioJudge()
        .expect("the list when read again", holding(there), holding(listed), again);
  }

  private static String holding(boolean it) {
    return it ? "holding it" : "lacking it";
  }

  private Exchange readAgain() {
    TestResource one = world.subject();
    return world
        .fixtures()
        .resourceClient()
        .read(one, world.fixtures().keeper(one.resourceType()).caller());
  }

  private static Set<String> differing(JsonNode before, JsonNode after) {
    Set<String> names = new TreeSet<>();
    before.forEachEntry(
        (name, value) -> {
          if (!value.equals(after.path(name))) {
            names.add(name);
          }
        });
    after.propertyNames().stream().filter(n -> !before.has(n)).forEach(names::add);
    return names;
  }

  private static String differs(Set<String> names) {
    return names.isEmpty() ? "the same" : "different in " + String.join(", ", names);
  }
}
