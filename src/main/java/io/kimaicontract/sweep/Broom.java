package io.kimaicontract.sweep;

import io.kimaicontract.api.Crud;
import io.kimaicontract.api.Kimai;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Json;
import io.kimaicontract.sweep.Swept.Fate;
import io.kimaicontract.target.TargetUnusable;
import io.kimaicontract.users.Admission;
import io.kimaicontract.users.CleanupResult.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Removes leftovers: by the API where it can, else by a web page; users are disabled else. Then it
 * looks which are gone: what the target answers is not taken for it.
 */
public final class Broom {
  private static final String BY_PAGE =
      "this Kimai deletes it on a web page only; add --username and --password";

  private final Admission admission;
  private final Optional<String> run;
  private final Entrance entrance;

  /**
   * A broom of the account that was let in.
   *
   * @param run the id of the one run that is meant; nothing for all of them
   */
  public Broom(Admission admission, Optional<String> run) {
    this.admission = admission;
    this.run = run;
    this.entrance = Entrance.of(admission);
  }

  /** Removes them in this order, and says what is seen to have become of each. */
  public List<Swept> sweep(List<Leftover> leftovers) {
    List<String> troubles = new ArrayList<>();
    leftovers.forEach(one -> troubles.add(remove(one)));
    Findings after =
        leftovers.isEmpty()
            ? new Findings(List.of(), Map.of())
            : Search.asFarAsPossible(admission, run);
    List<Swept> swept = new ArrayList<>();
    for (int i = 0; i < troubles.size(); i++) {
      swept.add(seen(leftovers.get(i), troubles.get(i), after));
    }
    return swept;
  }

  /** Removes one; returns what was amiss with the answer, empty where nothing was. */
  private String remove(Leftover one) {
    return switch (one.kind()) {
      case USER -> byPage(one) ? "" : disable(one);
      case ACTIVITY, PROJECT, CUSTOMER -> {
        Exchange answer = delete(one);
        yield clear(answer) || byPage(one) ? "" : trouble(answer);
      }
      case TIMESHEET, TAG, TEAM -> {
        Exchange answer = delete(one);
        yield clear(answer) ? "" : trouble(answer);
      }
      case TOKEN -> {
        Exchange answer = delete(one);
        yield clear(answer) || answer.status() == 200 ? "" : trouble(answer);
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

  private String disable(Leftover one) {
    Exchange answer =
        resource(one.kind()).change(entrance.caller(), one.id(), Json.of(Map.of("enabled", false)));
    if (answer.status() != 200) {
      return "answered " + answer.status();
    }
    return admission.deletesAccounts() ? "its web page did not delete it; it is disabled" : "";
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

  private static boolean clear(Exchange answer) {
    return answer.status() == 204 || answer.status() == 404;
  }

  private String trouble(Exchange answer) {
    return answer.status() != 405
        ? "answered " + answer.status()
        : entrance.pages().isEmpty() ? BY_PAGE : "its web page did not delete it either";
  }

  private Swept seen(Leftover one, String trouble, Findings after) {
    Optional<Leftover> still = after.same(one);
    if (still.isEmpty()) {
      Trace trace = entrance.pages().isPresent() ? Trace.HIDDEN : Trace.LISTED;
      return after.wouldShow(one.kind(), trace)
          ? new Swept(one, Fate.REMOVED, "")
          : new Swept(one, Fate.LEFT, "it could not be looked for again");
    }
    boolean only = one.kind() == Kind.USER && !admission.deletesAccounts();
    if (only && !still.get().enabled()) {
      return new Swept(one, Fate.DISABLED, "");
    }
    String claimed =
        only ? "answered as disabled, and is not" : "answered as removed, and is still there";
    return new Swept(one, Fate.LEFT, trouble.isEmpty() ? claimed : trouble);
  }
}
