package io.kimaicontract.sweep;

import io.kimaicontract.api.ResourceType;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Parameter;
import io.kimaicontract.target.TargetUnusable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads the list of timesheets, which comes in pages, to its end; by id, because in other orders a
 * page may skip or repeat some.
 */
final class TimesheetPages {
  /** The largest page that every version gives. */
  private static final int SIZE = 500;

  /** A number of pages with more digits than this is no number of pages. */
  private static final int LONGEST_NUMBER = 10;

  private TimesheetPages() {}

  /** The timesheets of all users with this text in their descriptions, page by page. */
  static void read(SweepSession sweepSession, String text, Consumer<Exchange> reader) {
    Set<Long> seen = new HashSet<>();
    for (int number = 1; ; number++) {
      Exchange page =
          sweepSession
              .kimai()
              .list(
                  ResourceType.TIMESHEET,
                  sweepSession.caller(),
                  List.of(
                      new Parameter("user", "all"),
                      new Parameter("term", text),
                      new Parameter("orderBy", "id"),
                      new Parameter("order", "ASC"),
                      new Parameter("size", String.valueOf(SIZE)),
                      new Parameter("page", String.valueOf(number))));
      if (number > 1 && page.status() == 404) {
        return;
      }
      reader.accept(page);
      if (isLast(page, number)) {
        return;
      }
      boolean more =
          page.json().valueStream().filter(one -> seen.add(one.path("id").asLong(0))).count() > 0;
      if (!more) {
        throw new TargetUnusable(
            "the list of timesheets does not end: page "
                + number
                + " shows nothing new, and more pages are announced");
      }
    }
  }

  private static boolean isLast(Exchange page, int number) {
    Optional<String> pages = page.response().header("X-Total-Pages").filter(p -> p.matches("\\d+"));
    return page.status() != 200
        || pages
            .map(p -> p.length() < LONGEST_NUMBER && number >= Integer.parseInt(p))
            .orElse(page.json().size() < SIZE);
  }
}
