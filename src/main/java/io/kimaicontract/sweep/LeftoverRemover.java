package io.kimaicontract.sweep;

import io.kimaicontract.api.CrudOperations;
import io.kimaicontract.api.Kimai;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Json;
import io.kimaicontract.sweep.RemovalResult.RemovalStatus;
import io.kimaicontract.target.TargetUnusable;
import io.kimaicontract.users.CleanupResult.Trace;
import io.kimaicontract.users.TargetSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Removes leftovers: by the API where it can, else by a web page; users are disabled else. Then it
 * looks which are gone: what the target answers is not taken for it.
 */
public final class LeftoverRemover {
  private static final String BY_PAGE =
      "this Kimai deletes it on a web page only; add --username and --password";

  private final TargetSession targetSession;
  private final Optional<String> run;
  private final SweepSession sweepSession;

  /**
   * A broom of the account that was let in.
   *
   * @param run the id of the one run that is meant; nothing for all of them
   */
  public LeftoverRemover(TargetSession targetSession, Optional<String> run) {
    this.targetSession = targetSession;
    this.run = run;
    this.sweepSession = SweepSession.of(targetSession);
  }

  /** Removes them in this order, and says what is seen to have become of each. */
  public List<RemovalResult> sweep(List<Leftover> leftovers) {
    List<String> troubles = new ArrayList<>();
    leftovers.forEach(one -> troubles.add(attempt(one)));
    SearchResult after =
        leftovers.isEmpty()
            ? new SearchResult(List.of(), Map.of())
            : LeftoverFinder.asFarAsPossible(targetSession, run);
    List<RemovalResult> removalResult = new ArrayList<>();
    for (int i = 0; i < troubles.size(); i++) {
      removalResult.add(seen(leftovers.get(i), troubles.get(i), after));
    }
    return removalResult;
  }

  /** Removes one; what goes wrong with it keeps nothing else from being removed. */
  private String attempt(Leftover one) {
    try {
      return remove(one);
    } catch (RuntimeException | Error failed) {
      return "could not be removed: " + failed;
    }
  }

  /** Removes one; returns what was amiss with the answer, empty where nothing was. */
  private String remove(Leftover one) {
    return switch (one.leftoverType()) {
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
    Kimai kimai = sweepSession.kimai();
    return one.leftoverType() == LeftoverType.TOKEN
        ? kimai.users().deleteToken(sweepSession.caller(), one.id())
        : resource(one.leftoverType()).delete(sweepSession.caller(), one.id());
  }

  private CrudOperations resource(LeftoverType leftoverType) {
    Kimai kimai = sweepSession.kimai();
    return switch (leftoverType) {
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
        resource(one.leftoverType())
            .change(sweepSession.caller(), one.id(), Json.of(Map.of("enabled", false)));
    if (answer.status() != 200) {
      return "answered " + answer.status();
    }
    return targetSession.deletesAccounts() ? "its web page did not delete it; it is disabled" : "";
  }

  private boolean byPage(Leftover one) {
    try {
      return sweepSession
          .pages()
          .map(pages -> pages.deleteThroughPage(one.leftoverType().noun(), one.id()))
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
        : sweepSession.pages().isEmpty() ? BY_PAGE : "its web page did not delete it either";
  }

  private RemovalResult seen(Leftover one, String trouble, SearchResult after) {
    Optional<Leftover> still = after.same(one);
    if (still.isEmpty()) {
      Trace trace = sweepSession.pages().isPresent() ? Trace.HIDDEN : Trace.LISTED;
      return after.wouldShow(one.leftoverType(), trace)
          ? new RemovalResult(one, RemovalStatus.REMOVED, "")
          : new RemovalResult(one, RemovalStatus.LEFT, "it could not be looked for again");
    }
    boolean only = one.leftoverType() == LeftoverType.USER && !targetSession.deletesAccounts();
    if (only && !still.get().enabled()) {
      return new RemovalResult(one, RemovalStatus.DISABLED, "");
    }
    String claimed =
        only ? "answered as disabled, and is not" : "answered as removed, and is still there";
    return new RemovalResult(one, RemovalStatus.LEFT, trouble.isEmpty() ? claimed : trouble);
  }
}
