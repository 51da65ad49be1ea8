package io.kimaicontract.users;

import io.kimaicontract.api.Kimai;
import io.kimaicontract.api.ResourceType;
import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Request;
import io.kimaicontract.users.CleanupResult.NotUndone;
import io.kimaicontract.users.CleanupResult.Trace;
import io.kimaicontract.users.CleanupResult.Undone;
import io.kimaicontract.web.MintedToken;
import io.kimaicontract.web.TargetConnection;
import io.kimaicontract.web.WebSession;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

/**
 * Deletes the tokens that a run made for one user.
 *
 * @param targetConnection the target
 * @param owner the user's name
 * @param tokens the tokens
 * @param pages deletes the tokens that the API does not delete for this account
 * @param kimai calls the API for the account that the run was given
 */
record TokenCleanup(
    TargetConnection targetConnection,
    String owner,
    List<MintedToken> tokens,
    WebSession pages,
    Kimai kimai) {
  private static final String TOKENS = "/api/users/api-token/";

  /** Deletes those of the given account; the end of the run looks for them on its page. */
  List<CleanupResult> ofTheAccount() {
    List<CleanupResult> results = new ArrayList<>();
    for (MintedToken token : tokens) {
      String trouble = delete(token.id());
      String path = TOKENS + token.id();
      results.add(
          trouble.isEmpty()
              ? new Undone(what(token), path, Trace.LISTED)
              : new NotUndone(what(token), path, trouble));
    }
    return results;
  }

  /** Deletes those of a user who stays, and tries which of them still work. */
  List<CleanupResult> ofAnother() {
    List<CleanupResult> results = new ArrayList<>();
    for (MintedToken token : tokens) {
      String trouble = delete(token.id());
      if (works(token)) {
        String claimed = "was said to be deleted, and still works";
        results.add(new NotUndone(what(token), "", trouble.isEmpty() ? claimed : trouble));
      }
    }
    return results;
  }

  private boolean works(MintedToken token) {
    Caller bearer = new Caller(what(token), token.token());
    return targetConnection.transport().send(Request.of("GET", "/api/users/me", bearer)).status()
        == 200;
  }

  /** Why it was not deleted; empty when the target answers that it was. */
  private String delete(long id) {
    String trouble = attempt(() -> kimai.delete(ResourceType.TOKEN, 0, Caller.NOBODY, id).status());
    return trouble.isEmpty() ? trouble : attempt(() -> pages.call("DELETE", TOKENS + id).status());
  }

  private static String attempt(IntSupplier call) {
    try {
      int status = call.getAsInt();
      boolean gone = status == 200 || status == 204 || status == 404;
      return gone ? "" : "was not deleted: answered " + status;
    } catch (RuntimeException failed) {
      return "was not deleted: " + failed.getMessage();
    }
  }

  private String what(MintedToken token) {
    return "token '" + token.name() + "' of '" + owner + "'";
  }
}
