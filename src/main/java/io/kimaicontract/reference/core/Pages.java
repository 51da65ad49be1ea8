package io.kimaicontract.reference.core;

import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.HttpError;
import io.kimaicontract.reference.http.Query;
import io.kimaicontract.reference.release.KimaiProfile;
import io.kimaicontract.reference.store.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a list, with the four headers (rules P2 to P8). */
public final class Pages {

  private static final int DEFAULT_SIZE = 50;
  private static final int LARGEST = 500;

  private final KimaiProfile kimaiProfile;

  public Pages(KimaiProfile kimaiProfile) {
    this.kimaiProfile = kimaiProfile;
  }

  /** A page of records, and the headers that describe it. */
  public record Page(List<Row> rows, int number, int total, int pages, int size) {

    public Answer on(Answer answer) {
      return answer
          .withHeader("X-Page", Integer.toString(number))
          .withHeader("X-Total-Count", Integer.toString(total))
          .withHeader("X-Total-Pages", Integer.toString(pages))
          .withHeader("X-Per-Page", Integer.toString(size));
    }
  }

  public Page of(List<Row> rows, Query query) {
    int size = size(number(query.get("size")));
    int number = Math.max(1, number(query.get("page")));
    int pages = Math.max(1, (rows.size() + size - 1) / size);
    if (number > pages) {
      throw HttpError.of(404);
    }
    List<Row> page = rows.subList((number - 1) * size, Math.min(rows.size(), number * size));
    return new Page(page, number, rows.size(), pages, size);
  }

  private int size(int asked) {
    if (asked == 0) {
      return DEFAULT_SIZE;
    }
    if (asked <= LARGEST || !kimaiProfile.since("2.41")) {
      return Math.min(asked, 1_000_000);
    }
    if (!kimaiProfile.since("2.45")) {
      throw HttpError.of(400);
    }
    return LARGEST;
  }

  private static int number(@Nullable String text) {
    return text == null || text.isEmpty()
        ? 0
        : text.length() > 8 ? 99_999_999 : Integer.parseInt(text);
  }
}
