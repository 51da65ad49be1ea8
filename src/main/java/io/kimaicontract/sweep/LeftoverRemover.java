package io.kimaicontract.sweep;

import io.kimaicontract.api.Deleter;
import io.kimaicontract.api.ResourceType;
import io.kimaicontract.http.Caller;
import io.kimaicontract.sweep.RemovalResult.RemovalStatus;
import io.kimaicontract.target.TargetUnusable;
import io.kimaicontract.users.CleanupResult.Trace;
import io.kimaicontract.users.TargetSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Removes leftovers by the API or else by a web page; users that neither can delete are disabled.
 * Then it searches again, because the answers to deletions are not trusted.
 */
public final class LeftoverRemover {
  private static final String BY_PAGE =
      "this Kimai deletes it on a web page only; add --username and --password";

  private final TargetSession targetSession;
  private final Optional<String> run;
  private final SweepSession sweepSession;
  private final Deleter deleter;

  /**
   * A remover that uses the account of the session.
   *
   * @param run the id of the run; empty for all runs
   */
  public LeftoverRemover(TargetSession targetSession, Optional<String> run) {
    this.targetSession = targetSession;
    this.run = run;
    this.sweepSession = SweepSession.of(targetSession);
    this.deleter =
        new Deleter(
            sweepSession.kimai(), this::byPage, targetSession.deletesAccounts(), type -> true);
  }

  /** Removes them in this order and returns the observed result of each. */
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

  /** Removes one; a failure does not stop the removal of the others. */
  private String attempt(Leftover one) {
    try {
      return remove(one);
    } catch (RuntimeException | Error failed) {
      return "could not be removed: " + failed;
    }
  }

  /** Removes one; returns what was wrong with the answer, empty if nothing was. */
  private String remove(Leftover one) {
    Caller caller = sweepSession.caller();
    return deleter.delete(one.resourceType(), 0, one.id(), caller, caller).reason();
  }

  private boolean byPage(ResourceType resourceType, long id) {
    return sweepSession
        .pages()
        .orElseThrow(() -> new TargetUnusable(BY_PAGE))
        .deleteThroughPage(resourceType.noun(), id);
  }

  private RemovalResult seen(Leftover one, String trouble, SearchResult after) {
    Optional<Leftover> still = after.same(one);
    if (still.isEmpty()) {
      Trace trace = sweepSession.pages().isPresent() ? Trace.HIDDEN : Trace.LISTED;
      return after.wouldShow(one.resourceType(), trace)
          ? new RemovalResult(one, RemovalStatus.REMOVED, "")
          : new RemovalResult(one, RemovalStatus.LEFT, "it could not be looked for again");
    }
    boolean only = one.resourceType() == ResourceType.USER && !targetSession.deletesAccounts();
    if (only && !still.get().enabled()) {
      return new RemovalResult(one, RemovalStatus.DISABLED, "");
    }
    String claimed =
        only ? "answered as disabled, and is not" : "answered as removed, and is still there";
    return new RemovalResult(one, RemovalStatus.LEFT, trouble.isEmpty() ? claimed : trouble);
  }
}
