package io.kimaicontract.sweep;

import io.kimaicontract.access.Admission;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Json;
import io.kimaicontract.kimai.Crud;
import io.kimaicontract.kimai.Kimai;
import io.kimaicontract.sweep.Swept.Fate;
import io.kimaicontract.target.TargetUnusable;
import java.util.Map;

/** Removes leftovers: by the API where it can, else by a web page; users are disabled else. */
public final class Broom {
  private static final String BY_PAGE =
      "this Kimai deletes it on a web page only; add --username and --password";

  private final Entrance entrance;

  /** A broom of the account that was let in. */
  public Broom(Admission admission) {
    this.entrance = Entrance.of(admission);
  }

  /** Removes one, and says what became of it. */
  public Swept remove(Leftover one) {
    return switch (one.kind()) {
      case USER -> user(one);
      case ACTIVITY, PROJECT, CUSTOMER -> {
        Exchange answer = delete(one);
        yield gone(answer) || byPage(one) ? removed(one) : left(one, answer);
      }
      case TIMESHEET, TAG, TEAM, TOKEN -> {
        Exchange answer = delete(one);
        yield gone(answer) ? removed(one) : left(one, answer);
      }
    };
  }

  private Exchange delete(Leftover one) {
    Kimai kimai = entrance.kimai();
    return one.kind() == Kind.TOKEN
        ? kimai.users().deleteToken(entrance.caller(), one.id())
        : resource(one.kind()).delete(entrance.caller(), one.id());
  }

  private Crud resource(Kind kind) {
    Kimai kimai = entrance.kimai();
    return switch (kind) {
      case TIMESHEET -> kimai.timesheets();
      case TAG -> kimai.tags();
      case TEAM -> kimai.teams();
      case ACTIVITY -> kimai.activities();
      case PROJECT -> kimai.projects();
      case CUSTOMER -> kimai.customers();
      case USER, TOKEN -> kimai.users();
    };
  }

  private Swept user(Leftover one) {
    if (byPage(one)) {
      return removed(one);
    }
    Exchange answer =
        entrance
            .kimai()
            .users()
            .change(entrance.caller(), one.id(), Json.of(Map.of("enabled", false)));
    return answer.response().succeeded() ? new Swept(one, Fate.DISABLED, "") : left(one, answer);
  }

  private boolean byPage(Leftover one) {
    try {
      return entrance
          .pages()
          .map(pages -> pages.deleteThroughPage(one.kind().noun(), one.id()))
          .orElse(false);
    } catch (TargetUnusable refused) {
      return false;
    }
  }

  private static boolean gone(Exchange answer) {
    return answer.response().succeeded() || answer.status() == 404;
  }

  private static Swept removed(Leftover one) {
    return new Swept(one, Fate.REMOVED, "");
  }

  private Swept left(Leftover one, Exchange answer) {
    String reason = "answered " + answer.status();
    if (answer.status() == 405) {
      reason = entrance.pages().isEmpty() ? BY_PAGE : "its web page did not delete it either";
    }
    return new Swept(one, Fate.LEFT, reason);
  }
}
