package io.kimaicontract.users;

import io.kimaicontract.api.Deleter;
import io.kimaicontract.api.Deleter.Outcome;
import io.kimaicontract.api.Kimai;
import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Transport;
import io.kimaicontract.users.CleanupResult.Disabled;
import io.kimaicontract.users.CleanupResult.NotUndone;
import io.kimaicontract.users.CleanupResult.PerhapsCreated;
import io.kimaicontract.users.CleanupResult.Trace;
import io.kimaicontract.web.Account;
import io.kimaicontract.web.MintedToken;
import io.kimaicontract.web.TargetConnection;
import io.kimaicontract.web.WebSession;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;

/** Remembers the tokens and users that the pool made, and deletes them. */
final class UserCleanup {
  private static final String REMAINS = "could not be removed: ";

  /** The tokens of a user, and the pages that list them. */
  private record Tokens(WebSession pages, Deque<MintedToken> made) {}

  private final TargetConnection targetConnection;
  private final Map<String, Tokens> tokens = new LinkedHashMap<>();
  private final Deque<Account> people = new ArrayDeque<>();
  private final List<CleanupResult> uncertain = new ArrayList<>();

  UserCleanup(TargetConnection targetConnection) {
    this.targetConnection = targetConnection;
  }

  void person(Account account) {
    people.push(account);
  }

  /** Notes a user who may have been created although the answer did not say so. */
  void uncertain(String username, String why) {
    uncertain.add(new PerhapsCreated("user '" + username + "'", "/api/users", Trace.LISTED, why));
  }

  /** Notes that a token is about to be made for the user through these pages. */
  void minting(String username, WebSession pages) {
    tokens.computeIfAbsent(username, name -> new Tokens(pages, new ArrayDeque<>()));
  }

  void minted(String username, MintedToken token) {
    Optional.ofNullable(tokens.get(username)).orElseThrow().made().push(token);
  }

  /**
   * Deletes everything, the newest first, the owner's own tokens last.
   *
   * @param asOwner sends requests as the account that the run was given
   * @param deletable whether accounts can be deleted
   * @param deleted deletes an account with all its tokens; returns whether it is gone
   */
  List<CleanupResult> run(
      String owner, Transport asOwner, boolean deletable, LongPredicate deleted) {
    List<CleanupResult> results = new ArrayList<>(uncertain);
    Kimai kimai = Kimai.over(asOwner).repeating();
    Deleter deleter = new Deleter(kimai, (user, id) -> deleted.test(id), deletable, any -> true);
    for (Account person : people) {
      if (!deleted.test(person.id())) {
        results.addAll(stay(person, kimai, deleter));
      }
    }
    tokens(owner, kimai).ifPresent(cleanup -> results.addAll(cleanup.ofTheAccount()));
    return List.copyOf(results);
  }

  /** The result for a user that cannot be deleted. */
  private List<CleanupResult> stay(Account person, Kimai kimai, Deleter deleter) {
    List<CleanupResult> results = new ArrayList<>();
    try {
      tokens(person.username(), kimai).ifPresent(cleanup -> results.addAll(cleanup.ofAnother()));
      results.add(disable(person, deleter));
    } catch (RuntimeException failed) {
      results.add(new NotUndone(what(person), path(person), REMAINS + failed.getMessage()));
    }
    return results;
  }

  private Optional<TokenCleanup> tokens(String owner, Kimai kimai) {
    return Optional.ofNullable(tokens.get(owner))
        .map(
            t ->
                new TokenCleanup(targetConnection, owner, List.copyOf(t.made()), t.pages(), kimai));
  }

  private static CleanupResult disable(Account person, Deleter deleter) {
    Outcome outcome = deleter.disable(person.id(), Caller.NOBODY);
    return outcome.status() == Outcome.Status.DISABLED
        ? new Disabled(person.username(), path(person))
        : new NotUndone(what(person), path(person), REMAINS + outcome.reason());
  }

  private static String what(Account person) {
    return "user '" + person.username() + "'";
  }

  private static String path(Account person) {
    return "/api/users/" + person.id();
  }
}
