package io.kimaicontract.mutant.engine;

import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Handler;
import io.kimaicontract.reference.store.ReferenceState;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Servers with a cache that is emptied too seldom; each run has its own. */
public final class Memory {
  private Memory() {}

  /**
   * Answers such a call of the same caller as the first time, once it succeeded, until something
   * changes in another way than these.
   */
  public static Mutation ofAnswers(Predicate<Call> where, Predicate<Call> unnoticed) {
    return (healthy, state) -> healthy.withTampering(new Answers(where, unnoticed)::handle);
  }

  /** Lets a token in that such a call was once let in with, whatever became of it. */
  public static Mutation ofTokens(Predicate<Call> where) {
    return (healthy, state) -> ofTokens(healthy, state, where);
  }

  private static ReferenceOptions ofTokens(
      ReferenceOptions healthy, Supplier<ReferenceState> state, Predicate<Call> where) {
    Map<String, String> known = new HashMap<>();
    return healthy.withTampering(
        (call, next) -> {
          String header = String.valueOf(call.header("authorization"));
          String user = call.user();
          if (user != null && where.test(call)) {
            known.put(header, user);
          }
          return user == null && known.containsKey(header)
              ? next.handle(Tokens.opened(state.get(), call))
              : next.handle(call);
        });
  }

  /** The answers of one run. */
  private static final class Answers {
    private final Predicate<Call> where;
    private final Predicate<Call> unnoticed;
    private final Map<String, Answer> known = new HashMap<>();

    Answers(Predicate<Call> where, Predicate<Call> unnoticed) {
      this.where = where;
      this.unnoticed = unnoticed;
    }

    Answer handle(Call call, Handler next) {
      if (!call.method().equals("GET") && !unnoticed.test(call)) {
        known.clear();
      }
      if (!where.test(call)) {
        return next.handle(call);
      }
      String key = call.user() + " " + call.method() + " " + call.path() + " " + call.query();
      @Nullable Answer former = known.get(key);
      Answer answer = former == null ? next.handle(call) : former;
      if (answer.status() == 200) {
        known.put(key, answer);
      }
      return answer;
    }
  }
}
