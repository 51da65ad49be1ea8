package io.kimaicontract.mutant.generated;

import io.kimaicontract.contract.Operation;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.ReferenceState;
import io.kimaicontract.reference.store.Row;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * An operation and somebody who calls it: a cell of the matrix of roles, and the servers that get
 * it wrong.
 *
 * @param operation which
 * @param person John, Tony, Anna, Susan or nobody
 */
record RoleCell(Operation operation, String person) {
  static final String NOBODY = "nobody";

  private static final String SPARE = "spare-token-of-susan";

  /** Whether the exchange is of this cell and was granted. */
  boolean isGranted(Exchange exchange) {
    return isMine(exchange) && exchange.response().succeeded();
  }

  /** Whether the exchange is of this cell and was refused for want of a right. */
  boolean isRefused(Exchange exchange) {
    return isMine(exchange) && isRefusal(exchange.status());
  }

  /** A server that refuses what this person may do. */
  Mutation refusing() {
    return Mutation.instead(calls(), Errors.FORBIDDEN);
  }

  /** A server that does for this person what it must refuse, as if Susan asked. */
  Mutation granting() {
    return Mutation.store(
        calls(),
        (state, call, next) -> {
          Answer answer = next.handle(call);
          return isRefusal(answer.status()) ? next.handle(asSusan(state, call)) : answer;
        });
  }

  private static Call asSusan(ReferenceState state, Call call) {
    Row susan = Objects.requireNonNull(state.user("susan_super"));
    Row known = state.of(RecordType.TOKEN).first(t -> t.text("token").equals(SPARE));
    if (known == null) {
      state.addToken(susan, "spare", SPARE, null);
    }
    return call.withHeader("authorization", "Bearer " + SPARE);
  }

  private static boolean isRefusal(int status) {
    return status == 401 || status == 403;
  }

  private boolean isMine(Exchange exchange) {
    return exchange.request().method().equals(operation.method())
        && exchange.request().caller().name().startsWith(person)
        && path().matcher(exchange.request().path()).matches();
  }

  private Predicate<Call> calls() {
    Predicate<Call> who =
        person.equals(NOBODY)
            ? CallMatcher.byNobody()
            : CallMatcher.by(person.toLowerCase(Locale.ROOT));
    return who.and(
        call -> call.method().equals(operation.method()) && path().matcher(call.path()).matches());
  }

  private Pattern path() {
    return Pattern.compile(
        operation
            .path()
            .replaceAll("\\{(view|locale)}", "\\\\w+")
            .replaceAll("\\{\\w+}", "\\\\d+"));
  }

  @Override
  public String toString() {
    return operation.name() + " by " + person;
  }
}
