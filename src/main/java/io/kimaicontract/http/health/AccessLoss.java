package io.kimaicontract.http.health;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.TargetUnreachable;
import io.kimaicontract.http.Transport;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out why the target refuses a token that worked. */
public final class AccessLoss {
  private static final int WITNESSES = 3;
  private static final int NOT_FOUND = 404;

  private final Transport transport;
  private final Tokens tokens;
  private volatile Owner owner = paths -> List.of();

  AccessLoss(Transport transport, Tokens tokens) {
    this.transport = transport;
    this.tokens = tokens;
  }

  /** Asks as the account that the run was given. */
  @FunctionalInterface
  public interface Owner {
    /** The answers to a GET of each path; none when that account has no access either. */
    List<Exchange> get(List<String> paths);
  }

  void ask(Owner given) {
    owner = given;
  }

  String sentence(Caller caller) {
    if (tokens.noneWorked()) {
      Optional<Exchange> refusal = answered(Request.of("GET", "/api/version", caller));
      return refusal
          .flatMap(answer -> BearerCheck.flaw(answer.response()))
          .orElse("the token of " + caller.name() + " is refused, although the run just made it");
    }
    List<Caller> others = tokens.others(caller, WITNESSES);
    Optional<Exchange> account =
        others.stream()
            .map(other -> answered(Request.of("GET", path(caller), other)))
            .flatMap(Optional::stream)
            .filter(AccessLoss::accepted)
            .findFirst();
    return account.isPresent() ? ofOne(caller, account.get()) : ofAll(caller, others);
  }

  /** The sentence where other tokens still work. */
  private static String ofOne(Caller caller, Exchange account) {
    if (account.status() == NOT_FOUND) {
      return vanished(caller);
    }
    boolean disabled = account.status() == 200 && !account.at("/enabled").asBoolean(true);
    return disabled
        ? "the account of " + caller.name() + " was disabled during the run"
        : revoked(caller.name());
  }

  /** The sentence where no token works, by what the given account sees. */
  private String ofAll(Caller caller, List<Caller> others) {
    List<Caller> all = Stream.concat(Stream.of(caller), others.stream()).toList();
    List<Exchange> accounts = accounts(all);
    for (int i = 0; i < accounts.size(); i++) {
      if (accounts.get(i).status() == NOT_FOUND) {
        return vanished(all.get(i));
      }
    }
    return accounts.isEmpty()
        ? "no token of this run works any more: was the database reset, or were the tokens revoked?"
        : revoked(all.stream().map(Caller::name).distinct().collect(Collectors.joining(", ")));
  }

  private List<Exchange> accounts(List<Caller> all) {
    try {
      List<Exchange> answers = owner.get(all.stream().map(AccessLoss::path).toList());
      return answers.stream().allMatch(AccessLoss::accepted) ? answers : List.of();
    } catch (RuntimeException refused) {
      return List.of();
    }
  }

  private static String path(Caller caller) {
    return "/api/users/" + caller.account();
  }

  private static String vanished(Caller caller) {
    return "the data of " + caller.name() + " vanished during the run; was the database reset?";
  }

  private static String revoked(String names) {
    return (names.contains(", ") ? "the tokens of " : "the token of ")
        + names
        + (names.contains(", ") ? " were" : " was")
        + " revoked during the run";
  }

  private Optional<Exchange> answered(Request request) {
    try {
      return Optional.of(transport.send(request));
    } catch (TargetUnreachable silent) {
      return Optional.empty();
    }
  }

  /** Whether the target knew who asked. */
  private static boolean accepted(Exchange answer) {
    return List.of(200, 403, NOT_FOUND).contains(answer.status())
        && answer.response().json().isPresent();
  }
}
