package io.kimaicontract.access;

import io.kimaicontract.http.Exchange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.LongPredicate;

/** Remembers what the cast made, and takes it back: tokens and people are deleted. */
final class Undo {
  /** Calls the API for the account that the run was given. */
  @FunctionalInterface
  interface Api {
    Exchange call(String method, String path, Optional<String> body);
  }

  private record MadeToken(String owner, MintedToken token, WebSession pages) {}

  private final Deque<MadeToken> tokens = new ArrayDeque<>();
  private final Deque<Account> people = new ArrayDeque<>();
  private final List<String> lost = new ArrayList<>();

  void token(String owner, MintedToken token, WebSession pages) {
    tokens.push(new MadeToken(owner, token, pages));
  }

  void person(Account account) {
    people.push(account);
  }

  /** Notes something that may have been made although the answer did not say so. */
  void lost(String sentence) {
    lost.add(sentence);
  }

  /**
   * Takes everything back, the newest first, the owner's own tokens last.
   *
   * @param deleted deletes an account by its id and with all its tokens, and says whether it is
   *     gone, without failing; who is not gets disabled
   */
  List<String> run(String owner, Api api, LongPredicate deleted) {
    List<String> left = new ArrayList<>(lost);
    for (Account person : people) {
      if (deleted.test(person.id())) {
        tokens.removeIf(t -> t.owner().equals(person.username()));
      } else {
        disable(person, api).ifPresent(left::add);
      }
    }
    List<MadeToken> own = tokens.stream().filter(t -> t.owner().equals(owner)).toList();
    tokens.removeAll(own);
    tokens.forEach(t -> delete(t, api).ifPresent(left::add));
    own.forEach(t -> delete(t, api).ifPresent(left::add));
    return List.copyOf(left);
  }

  private static Optional<String> delete(MadeToken made, Api api) {
    String what = "token '" + made.token().name() + "' of '" + made.owner() + "'";
    String path = "/api/users/api-token/" + made.token().id();
    return attempt(
        what + " was not deleted",
        () -> {
          int status = api.call("DELETE", path, Optional.empty()).status();
          return gone(status) ? status : made.pages().call("DELETE", path).status();
        });
  }

  private static Optional<String> disable(Account person, Api api) {
    String path = "/api/users/" + person.id();
    return attempt(
        "user '" + person.username() + "' was not disabled",
        () -> api.call("PATCH", path, Optional.of("{\"enabled\":false}")).status());
  }

  private static Optional<String> attempt(String failure, IntSupplier statusOfCall) {
    try {
      int status = statusOfCall.getAsInt();
      return gone(status) ? Optional.empty() : Optional.of(failure + ": answered " + status);
    } catch (RuntimeException failed) {
      return Optional.of(failure + ": " + failed.getMessage());
    }
  }

  private static boolean gone(int status) {
    return (status >= 200 && status < 300) || status == 404;
  }
}
