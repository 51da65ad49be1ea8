package io.kimaicontract.api;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Lists a collection page by page, and on one page.
 *
 * @param list answers the list with these parameters
 */
public record PageWalk(Function<List<Parameter>, Exchange> list) {
  /** The largest page that a release answers. */
  private static final String LARGEST = "500";

  /** Enough for what a scenario creates; of longer lists only the first pages are compared. */
  private static final int MOST_PAGES = 30;

  private static final int OK = 200;

  /** The answers of the pages with the size of the query, and last that of the whole list. */
  public List<Exchange> answers(List<Parameter> query) {
    List<Exchange> answers = new ArrayList<>();
    do {
      answers.add(page(query, "page", String.valueOf(answers.size() + 1)));
    } while (hasNext(answers));
    answers.add(page(query, "size", LARGEST));
    return answers;
  }

  /** A page that is empty is the last one, whatever its headers say. */
  private static boolean hasNext(List<Exchange> answers) {
    Exchange last = answers.get(answers.size() - 1);
    long pages =
        last.response()
            .header("X-Total-Pages")
            .filter(text -> text.matches("\\d{1,9}"))
            .map(Long::parseLong)
            .orElse(0L);
    return last.status() == OK
        && last.json().size() > 0
        && answers.size() < Math.min(pages, MOST_PAGES);
  }

  private Exchange page(List<Parameter> query, String name, String value) {
    List<Parameter> asked = new ArrayList<>(query);
    asked.removeIf(parameter -> parameter.name().equals(name));
    asked.add(new Parameter(name, value));
    return list.apply(asked);
  }
}
