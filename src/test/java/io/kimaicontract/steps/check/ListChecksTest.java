package io.kimaicontract.steps.check;

import static io.kimaicontract.steps.check.Told.assertBroken;
import static io.kimaicontract.steps.check.Told.assertKept;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.api.ResourceType;
import io.kimaicontract.fixture.TestResource;
import io.kimaicontract.http.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Matchers of lists. */
class ListChecksTest {
  private static final JsonNode LIST =
      Json.read("[{'id':1,'name':'a'},{'id':2,'name':'b'}]".replace('\'', '"'));
  private static final JsonNode NO_LIST = MissingNode.getInstance();

  @Test
  void itHoldsTheItem() {
    assertKept(new HoldsItem(tag(2), true), LIST, "holding the item 2", "holding it");
    assertBroken(
        new HoldsItem(tag(3), true), LIST, "holding the item 3", "without it, with 2 others");
    assertBroken(
        new HoldsItem(tag(3), true), NO_LIST, "holding the item 3", "without it, with 0 others");
  }

  @Test
  void itLacksTheItem() {
    assertKept(
        new HoldsItem(tag(3), false), LIST, "without the item 3", "without it, with 2 others");
    assertBroken(new HoldsItem(tag(2), false), LIST, "without the item 2", "holding it");
  }

  @Test
  void itShowsTheItemToRead() {
    assertKept(new ShowsItem(tag(1)), LIST, "holding the item 1", "holding it");
    assertBroken(new ShowsItem(tag(3)), LIST, "holding the item 3", "without it, with 2 others");
  }

  @Test
  void itStillHoldsTheItem() {
    assertKept(new StillHolds(tag(1), true), LIST, "holding it", "holding it");
    assertBroken(new StillHolds(tag(3), true), LIST, "holding it", "without it");
    assertKept(new StillHolds(tag(3), false), LIST, "without it", "without it");
    assertBroken(new StillHolds(tag(1), false), LIST, "without it", "holding it");
  }

  @Test
  void anItemHasTheLabelOfTheScenario() {
    assertKept(new HoldsLabelled(labelled("x", 1), true), LIST, "holding x", "holding x");
    assertBroken(new HoldsLabelled(labelled("y", 3), true), LIST, "holding y", "without y");
    assertKept(new HoldsLabelled(labelled("y", 3), false), LIST, "without y", "without y");
    assertBroken(new HoldsLabelled(labelled("x", 1), false), LIST, "without x", "holding x");
  }

  @ParameterizedTest
  @CsvSource({"1, 2, true, 0, 1", "2, 1, false, 1, 0", "1, 3, false, 0, -1", "3, 1, false, -1, 0"})
  void itHoldsOneBeforeTheOther(long first, long second, boolean kept, int one, int two) {
    assertThat(
        Told.by(new HoldsInOrder(labelled("x", first), labelled("y", second)), LIST),
        is(new Told(kept, "x before y", told(one, two))));
  }

  @Test
  void itHoldsACopy() {
    assertKept(new HoldsCopy(labelled("x", 9)), LIST, "holding a copy of x", "holding one");
    assertBroken(
        new HoldsCopy(labelled("x", 1)), LIST, "holding a copy of x", "without one, with 2 others");
  }

  @ParameterizedTest
  @CsvSource({
    "2, 5, 7, 2, 2, true",
    "1, 5, 7, 2, 2, false",
    "2, 6, 7, 2, 2, false",
    "2, 5, 8, 2, 2, false",
    "2, 5, 7, 3, 2, false"
  })
  void thePageHeadersAgree(long page, long size, long total, long pages, long items, boolean kept) {
    String saw =
        "page %d of %d with %d a page, %d in all, %d items"
            .formatted(page, pages, size, total, items);
    assertThat(
        Told.by(new HasPage(2, 5), new Paging(page, size, total, pages, items)),
        is(new Told(kept, "page 2 with 5 a page, and as many items as that gives", saw)));
  }

  private static LabelledItem labelled(String label, long id) {
    return new LabelledItem(label, tag(id));
  }

  private static TestResource tag(long id) {
    JsonNode state = Json.read("{\"name\":\"a\"}");
    return new TestResource(ResourceType.TAG, id, 0, state);
  }

  @Test
  void headersThatAreMissingAreNamed() {
    assertBroken(
        new HasPage(1, 5),
        new Paging(1, 5, -1, -1, 3),
        "page 1 with 5 a page, and as many items as that gives",
        "without a number in X-Total-Count and X-Total-Pages (missing, or another text)");
  }

  private static String told(int one, int two) {
    return one < 0 || two < 0
        ? "without " + (one < 0 ? "x" : "y")
        : "x at " + one + " and y at " + two;
  }
}
