package io.kimaicontract.http.health;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Transport;
import java.util.List;
import java.util.Optional;

/** Finds out why the target refuses a token that worked. */
public final class AccessLoss {
  private static final int WITNESSES = 3;
  private static final String USERS = "/api/users/";

  private final Transport transport;
  private final Tokens tokens;
  private volatile Owner owner = path -> Optional.empty();

  AccessLoss(Transport transport, Tokens tokens) {
    this.transport = transport;
    this.tokens = tokens;
  }

  /** Asks as the account that the run was given. */
  @FunctionalInterface
  public interface Owner {
    /** The answer to a GET of the path; empty when that account has no access either. */
    Optional<Exchange> get(String path);
  }

  void ask(Owner given) {
    owner = given;
  }

  String sentence(Caller caller) {
    Optional<Exchange> account = Optional.empty();
    for (Caller other : tokens.others(caller, WITNESSES)) {
      account = account.or(() -> accepted(() -> Optional.of(read(other, caller.account()))));
    }
    account = account.or(() -> accepted(() -> owner.get(USERS + caller.account())));
    if (account.isEmpty()) {
      return "no token of this run works any more: was the database reset, or were all tokens revoked?";
    }
    return switch (account.get().status()) {
      case 404 ->
          "the data of " + caller.name() + " vanished during the run; was the database reset?";
      case 200 ->
          account.get().at("/enabled").asBoolean(true)
              ? revoked(caller)
              : "the account of " + caller.name() + " was disabled during the run";
      default -> revoked(caller);
    };
  }

  private static String revoked(Caller caller) {
    return "the token of " + caller.name() + " was revoked during the run";
  }

  private Exchange read(Caller other, long account) {
    return transport.send(Request.of("GET", USERS + account, other));
  }

  /** The answer, if the target knew who asked. */
  private static Optional<Exchange> accepted(java.util.function.Supplier<Optional<Exchange>> call) {
    try {
      return call.get()
          .filter(e -> List.of(200, 403, 404).contains(e.status()))
          .filter(e -> e.response().json().isPresent());
    } catch (RuntimeException refused) {
      return Optional.empty();
    }
  }
}
