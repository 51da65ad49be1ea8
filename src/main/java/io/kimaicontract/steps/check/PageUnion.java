package io.kimaicontract.steps.check;

import io.kimaicontract.http.Exchange;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The items of several pages, and those of the whole list, by their ids.
 *
 * @param pages how many pages there were
 * @param paged the items of the pages, one page after the other
 * @param whole as many items of the whole list as the pages should hold
 */
public record PageUnion(int pages, List<String> paged, List<String> whole) {
  private static final int MOST_NAMED = 10;

  /** The answers of the pages, and last that of the whole list. */
  public static PageUnion of(List<Exchange> answers) {
    List<Exchange> pages = answers.subList(0, answers.size() - 1);
    List<JsonNode> whole = answers.get(answers.size() - 1).json().valueStream().toList();
    Function<JsonNode, String> names = names(whole);
    long size = Paging.of(pages.get(0)).size();
    boolean cut = size > 0 && pages.size() * size < whole.size();
    return new PageUnion(
        pages.size(),
        pages.stream().flatMap(page -> page.json().valueStream()).map(names).toList(),
        Stream.of(whole)
            .flatMap(List::stream)
            .limit(cut && isFull(pages) ? pages.size() * size : Long.MAX_VALUE)
            .map(names)
            .toList());
  }

  /** True if there is nothing to compare. */
  public boolean isOnOnePage() {
    return pages < 2 && paged.equals(whole);
  }

  /** Whether more pages would have followed. */
  private static boolean isFull(List<Exchange> pages) {
    return Paging.of(pages.get(pages.size() - 1)).pages() > pages.size();
  }

  /**
   * An item by its id; an invoice that was created at the same second as another by that time,
   * because their order is not promised.
   */
  private static Function<JsonNode, String> names(List<JsonNode> whole) {
    Map<String, Set<String>> ids =
        whole.stream()
            .collect(
                Collectors.groupingBy(
                    PageUnion::createdAt, Collectors.mapping(PageUnion::id, Collectors.toSet())));
    return item ->
        createdAt(item).isEmpty() || ids.getOrDefault(createdAt(item), Set.of()).size() < 2
            ? id(item)
            : "one of " + createdAt(item);
  }

  private static String id(JsonNode item) {
    return item.path("id").asString("");
  }

  private static String createdAt(JsonNode item) {
    return item.path("createdAt").asString("");
  }

  /** The first of the ids, for a sentence. */
  static String list(List<String> ids) {
    String first = ids.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
    return ids.size() > MOST_NAMED ? first + " and " + (ids.size() - MOST_NAMED) + " more" : first;
  }
}
