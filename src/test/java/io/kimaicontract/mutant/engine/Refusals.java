package io.kimaicontract.mutant.engine;

import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Handler;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/** Refusals that are not meant. */
public final class Refusals {
  private Refusals() {}

  /** Refuses a timesheet, and stores it with other times. */
  public static Answer storedAnyway(Call call, Handler next) {
    return storedWithout(call, next, List.of("begin", "end"));
  }

  /** Refuses a thing, and stores it without these fields. */
  public static Answer storedWithout(Call call, Handler next, List<String> fields) {
    Answer answer = next.handle(call);
    if (answer.status() == 400 && call.json() instanceof ObjectNode body) {
      body.remove(fields);
      next.handle(call.withJson(body));
    }
    return answer;
  }

  /** Refuses a change, and makes another. */
  public static Answer changedAnyway(Call call, Handler next) {
    Answer answer = next.handle(call);
    if (answer.status() == 400) {
      next.handle(call.withBody("{\"color\":\"#ff0000\"}"));
    }
    return answer;
  }

  /** Refuses what the caller may not do, and does it. */
  public static Mutation yetDone(Predicate<Call> where) {
    return Mutation.store(
        where,
        (state, call, next) -> {
          Answer answer = next.handle(call);
          if (answer.status() == 403) {
            Queries.playing(state, call, Queries.STRONGEST, () -> next.handle(call));
          }
          return answer;
        });
  }

  /** Does another thing when it would have to refuse with that status. */
  public static Mutation rather(Predicate<Call> where, int status, Mutation.Hand hand) {
    return Mutation.store(
        where,
        (state, call, next) -> {
          Answer answer = next.handle(call);
          return answer.status() == status ? hand.handle(state, call, next) : answer;
        });
  }

  /** Refuses with that status, and does another thing all the same. */
  public static Mutation andYet(Predicate<Call> where, int status, Mutation.Hand hand) {
    return Mutation.store(
        where,
        (state, call, next) -> {
          Answer answer = next.handle(call);
          if (answer.status() == status) {
            hand.handle(state, call, next);
          }
          return answer;
        });
  }
}
