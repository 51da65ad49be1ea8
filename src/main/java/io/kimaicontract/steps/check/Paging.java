package io.kimaicontract.steps.check;

import io.kimaicontract.http.Exchange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The page headers of a list, and how many items came with them; -1 for a header that is not a
 * number.
 *
 * @param page {@code X-Page}
 * @param size {@code X-Per-Page}
 * @param total {@code X-Total-Count}
 * @param pages {@code X-Total-Pages}
 * @param items how many items the list has
 */
public record Paging(long page, long size, long total, long pages, long items) {
  /** The page headers of an answer. */
  public static Paging of(Exchange answer) {
    return new Paging(
        number(answer, "X-Page"),
        number(answer, "X-Per-Page"),
        number(answer, "X-Total-Count"),
        number(answer, "X-Total-Pages"),
        answer.json().size());
  }

  /** Whether the headers agree with each other and with the items. */
  boolean agrees() {
    return page > 0
        && size > 0
        && total >= 0
        && pages == Math.max(1, (total + size - 1) / size)
        && items == Math.max(0, Math.min(size, total - (page - 1) * size));
  }

  private static long number(Exchange answer, String header) {
    return answer
        .response()
        .header(header)
        .filter(text -> text.matches("\\d{1,9}"))
        .map(Long::parseLong)
        .orElse(-1L);
  }

  /** The headers, or else the ones that are missing or no numbers. */
  @Override
  public String toString() {
    List<String> lacking = new ArrayList<>();
    Map<String, Long> headers = new LinkedHashMap<>();
    headers.put("X-Page", page);
    headers.put("X-Per-Page", size);
    headers.put("X-Total-Count", total);
    headers.put("X-Total-Pages", pages);
    headers.forEach((name, number) -> lacking.addAll(number < 0 ? List.of(name) : List.of()));
    return lacking.isEmpty()
        ? sentence()
        : "without a number in " + String.join(" and ", lacking) + " (missing, or another text)";
  }

  private String sentence() {
    return "page %s of %s with %s a page, %s in all, %s items"
        .formatted(page, pages, size, total, items);
  }
}
