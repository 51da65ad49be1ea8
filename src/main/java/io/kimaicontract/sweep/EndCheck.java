package io.kimaicontract.sweep;

import io.kimaicontract.api.ResourceType;
import io.kimaicontract.sweep.RemovalResult.RemovalStatus;
import io.kimaicontract.users.CleanupResult;
import io.kimaicontract.users.CleanupResult.Disabled;
import io.kimaicontract.users.CleanupResult.Undone;
import io.kimaicontract.users.TargetSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Searches at the end of a run for what bears its mark, removes that, and reports what remains. The
 * answers to deletions are not trusted.
 */
public final class EndCheck {
  private static final String LOST_SESSION =
      "it is disabled; the web session that deletes users was lost";

  private final TargetSession targetSession;
  private final String run;

  /**
   * A check by the account of the run.
   *
   * @param run the id of the run
   */
  public EndCheck(TargetSession targetSession, String run) {
    this.targetSession = targetSession;
    this.run = run;
  }

  /** What remains of the run after its clean-up, which had these results. */
  public Remains after(List<CleanupResult> results) {
    try {
      return look(results);
    } catch (RuntimeException | Error failed) {
      return withoutLooking(results, failed);
    }
  }

  private Remains look(List<CleanupResult> results) {
    TargetSession now = targetSession.renewed();
    SearchResult found = LeftoverFinder.asFarAsPossible(now, Optional.of(run));
    List<RemovalResult> removalResult =
        new LeftoverRemover(now, Optional.of(run))
            .sweep(found.leftovers().stream().filter(one -> !isDone(one)).toList());
    List<String> leftovers = new ArrayList<>();
    Set<String> disabled = new TreeSet<>();
    found.leftovers().stream().filter(this::isDone).forEach(one -> disabled.add(one.name()));
    for (RemovalResult one : removalResult) {
      if (one.removalStatus() == RemovalStatus.LEFT) {
        leftovers.add(one.sentence());
      } else if (one.removalStatus() == RemovalStatus.DISABLED && targetSession.deletesAccounts()) {
        leftovers.add(
            new RemovalResult(one.leftover(), RemovalStatus.LEFT, LOST_SESSION).sentence());
      } else if (one.removalStatus() == RemovalStatus.DISABLED) {
        disabled.add(one.leftover().name());
      }
    }
    Confirmation confirmation = new Confirmation(SweepSession.of(now), found);
    for (CleanupResult result : results) {
      if (!confirmation.settles(result)) {
        told(result, leftovers, disabled);
      }
    }
    return new Remains(leftovers.stream().distinct().toList(), List.copyOf(disabled));
  }

  /** Whether the account can do no more about it. */
  private boolean isDone(Leftover one) {
    return one.resourceType() == ResourceType.USER
        && !one.enabled()
        && !targetSession.deletesAccounts();
  }

  private static void told(CleanupResult result, List<String> leftovers, Set<String> disabled) {
    if (result instanceof Disabled user) {
      disabled.add(user.username());
    } else {
      leftovers.add(result.sentence());
    }
  }

  private static Remains withoutLooking(List<CleanupResult> results, Throwable failed) {
    List<String> leftovers = new ArrayList<>();
    Set<String> disabled = new TreeSet<>();
    results.stream()
        .filter(result -> !(result instanceof Undone))
        .forEach(result -> told(result, leftovers, disabled));
    leftovers.add("the search for further leftovers failed: " + failed.getMessage());
    return new Remains(leftovers.stream().distinct().toList(), List.copyOf(disabled));
  }
}
