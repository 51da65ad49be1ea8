package io.kimaicontract.steps;

import io.cucumber.java.en.Then;
import io.kimaicontract.fixture.TestResource;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.steps.check.AreTheWhole;
import io.kimaicontract.steps.check.EqualTo;
import io.kimaicontract.steps.check.HasPage;
import io.kimaicontract.steps.check.HoldsCopy;
import io.kimaicontract.steps.check.HoldsInOrder;
import io.kimaicontract.steps.check.HoldsItem;
import io.kimaicontract.steps.check.HoldsLabelled;
import io.kimaicontract.steps.check.LabelledItem;
import io.kimaicontract.steps.check.PageUnion;
import io.kimaicontract.steps.check.Paging;
import io.kimaicontract.verdict.ScenarioSkipped;
import org.hamcrest.Matcher;
import tools.jackson.databind.JsonNode;

/** Checks of the items of a list and of its page headers. */
public final class ListSteps {
  private final World world;

  public ListSteps(World world) {
    this.world = world;
  }

  /** The list contains the item that the scenario created, once. */
  @Then("the list holds it")
  public void holdsIt() {
    expect("the list", new HoldsItem(world.subject(), true));
    expectOnce("it", world.subject());
  }

  /** The list does not contain the item that the scenario created. */
  @Then("the list does not hold it")
  public void doesNotHoldIt() {
    expect("the list", new HoldsItem(world.subject(), false));
  }

  /** The list contains the first item once, and a filter left out the second. */
  @Then("the list holds {string} and not {string}")
  public void holdsAndNot(String label, String other) {
    expect("the list", new HoldsLabelled(labelled(label), true));
    expectOnce(label, world.fixtures().labelled(label));
    expect("the list", new HoldsLabelled(labelled(other), false));
  }

  /** The first item precedes the second. */
  @Then("the list holds {string} before {string}")
  public void holdsBefore(String first, String second) {
    expect("the order of the list", new HoldsInOrder(labelled(first), labelled(second)));
  }

  /**
   * The list contains another item like that one: of the same name, or without names the same but
   * for its id.
   */
  @Then("the list holds a copy of {string}")
  public void holdsCopyOf(String label) {
    expect("the list", new HoldsCopy(labelled(label)));
  }

  /** The page headers agree with each other and with the items (rules P2 and P8). */
  @Then("the page headers say page {int} with {int} a page and agree with the list")
  public void pageHeaders(int page, int size) {
    world.expectOfList("the page headers", world.answer(), Paging::of, new HasPage(page, size));
  }

  /**
   * The pages hold each item of the whole list once and in its order (rule P9). Invoices of the
   * same time have no order of their own, and only their number is compared.
   */
  @Then("the pages together are the whole list")
  public void pagesAreTheWhole() {
    PageUnion union = PageUnion.of(world.attempt().answers());
    if (union.isOnOnePage()) {
      throw new ScenarioSkipped("the list has too few items for a second page");
    }
    world
        .scenarioJudge()
        .expect("the pages", union.paged(), new AreTheWhole(union.whole()), world.answer());
  }

  /** A filter that finds an item in several ways must not list it several times. */
  private void expectOnce(String name, TestResource item) {
    Exchange answer = world.answer();
    int times = Math.max(1, item.timesIn(answer.json()));
    String subject = "how often the list holds " + name;
    world.scenarioJudge().expect(subject, times, new EqualTo<>(1), answer);
  }

  private LabelledItem labelled(String label) {
    return new LabelledItem(label, world.fixtures().labelled(label));
  }

  private void expect(String subject, Matcher<JsonNode> rule) {
    world.expectOfList(subject, world.answer(), Exchange::json, rule);
  }
}
