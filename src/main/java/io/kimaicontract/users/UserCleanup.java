package io.kimaicontract.users;

import io.kimaicontract.http.Exchange;
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
import org.jspecify.annotations.Nullable;

/** Remembers what the cast made, and takes it back: tokens and people are deleted. */
final class UserCleanup {
  /** Calls the API for the account that the run was given. */
  @FunctionalInterface
  interface Api {
    Exchange call(String method, String path, Optional<String> body);
  }

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
   * Takes everything back, the newest first, the owner's own tokens last.
   *
   * @param deletable whether accounts can be deleted at all
   * @param deleted deletes an account with all its tokens, and says whether it is gone
   */
  List<CleanupResult> run(String owner, Api api, boolean deletable, LongPredicate deleted) {
    List<CleanupResult> results = new ArrayList<>(uncertain);
    for (Account person : people) {
      if (!deleted.test(person.id())) {
        results.addAll(stay(person, api, deletable));
      }
    }
    tokens(owner, api).ifPresent(cleanup -> results.addAll(cleanup.ofTheAccount()));
    return List.copyOf(results);
  }

  /** What becomes of a person whom nobody deletes. */
  private List<CleanupResult> stay(Account person, Api api, boolean deletable) {
    List<CleanupResult> results = new ArrayList<>();
    try {
      tokens(person.username(), api).ifPresent(cleanup -> results.addAll(cleanup.ofAnother()));
      results.add(disable(person, api, deletable));
    } catch (RuntimeException failed) {
      results.add(notDisabled(person, failed.getMessage()));
    }
    return results;
  }

  private Optional<TokenCleanup> tokens(String owner, Api api) {
    return Optional.ofNullable(tokens.get(owner))
        .map(t -> new TokenCleanup(targetConnection, owner, List.copyOf(t.made()), t.pages(), api));
  }

  private static CleanupResult disable(Account person, Api api, boolean deletable) {
    String path = path(person);
    Exchange answer = api.call("PATCH", path, Optional.of("{\"enabled\":false}"));
    if (answer.status() != 200 || answer.at("/enabled").asBoolean(true)) {
      return notDisabled(person, "answered " + answer.status());
    }
    return deletable
        ? new NotUndone(what(person), path, "is disabled: its web page did not delete it")
        : new Disabled(person.username(), path);
  }

  private static CleanupResult notDisabled(Account person, @Nullable String why) {
    return new NotUndone(what(person), path(person), "was not disabled: " + why);
  }

  private static String what(Account person) {
    return "user '" + person.username() + "'";
  }

  private static String path(Account person) {
    return "/api/users/" + person.id();
  }
}
