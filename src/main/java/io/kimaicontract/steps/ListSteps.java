package io.kimaicontract.steps;

import io.cucumber.java.en.Then;
import io.kimaicontract.fixture.TestResource;
import io.kimaicontract.http.Exchange;

/** Checks of the items of a list and of its page headers. */
public final class ListSteps {
  private final World world;

  public ListSteps(World world) {
    this.world = world;
  }

  /** The list contains the item that the scenario created. */
  @Then("the list holds it")
  public void holdsIt() {
    expect(true);
  }

  /** The list does not contain the item that the scenario created. */
  @Then("the list does not hold it")
  public void doesNotHoldIt() {
    expect(false);
  }

  /** The list contains the first item, and a filter left out the second. */
  @Then("the list holds {string} and not {string}")
  public void holdsAndNot(String label, String other) {
    expect(world.fixtures().labelled(label), label, true);
    expect(world.fixtures().labelled(other), other, false);
  }

  /** The first item precedes the second. */
  @Then("the list holds {string} before {string}")
  public void holdsBefore(String first, String second) {
    int one = position(world.fixtures().labelled(first));
    int two = position(world.fixtures().labelled(second));
    String seen = first + " at " + one + " and " + second + " at " + two;
    boolean kept = one >= 0 && two >= 0 && one < two;
    String expected = first + " before " + second;
    world.scenarioJudge().expect("the order of the list", expected, seen, kept, world.answer());
  }

  /**
   * The list contains another item like that one: of the same name, or without names the same but
   * for its id.
   */
  @Then("the list holds a copy of {string}")
  public void holdsCopyOf(String label) {
    TestResource original = world.fixtures().labelled(label);
    Exchange answer = world.answer();
    boolean held = answer.json().valueStream().anyMatch(original::isCopiedAs);
    String others = answer.json().size() + " others";
    String seen = held ? "holding one" : "lacking one, with " + others;
    world.scenarioJudge().expect("the list", "holds a copy of " + label, seen, held, answer);
  }

  /** The page headers agree with each other and with the items (rules P2 and P8). */
  @Then("the page headers say page {int} with {int} a page and agree with the list")
  public void pageHeaders(int page, int size) {
    Exchange answer = world.answer();
    Paging seen = Paging.of(answer);
    String expected = "page " + page + " with " + size + " a page, and as many items as that gives";
    boolean kept = seen.page() == page && seen.size() == size && seen.agrees();
    world.scenarioJudge().expect("the page headers", expected, seen.toString(), kept, answer);
  }

  private int position(TestResource one) {
    return one.positionIn(world.answer().json());
  }

  private void expect(TestResource one, String label, boolean held) {
    boolean seen = position(one) >= 0;
    String expected = (held ? "holds " : "lacks ") + label;
    String was = (seen ? "holding " : "lacking ") + label;
    world.scenarioJudge().expect("the list", expected, was, seen == held, world.answer());
  }

  private void expect(boolean held) {
    Exchange answer = world.answer();
    TestResource one = world.subject();
    boolean seen = position(one) >= 0;
    String expected = (held ? "holds the item " : "lacks the item ") + one.id();
    String was = seen ? "holding it" : "lacking it, with " + answer.json().size() + " others";
    world.scenarioJudge().expect("the list", expected, was, seen == held, answer);
  }
}
