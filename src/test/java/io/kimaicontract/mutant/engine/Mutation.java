package io.kimaicontract.mutant.engine;

import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Handler;
import io.kimaicontract.reference.http.Interceptor;
import io.kimaicontract.reference.release.Quirk;
import io.kimaicontract.reference.store.ReferenceState;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/** How a healthy reference becomes a mutant. */
@FunctionalInterface
public interface Mutation {

  /** The options of the mutant; what it remembers is there as soon as it answers. */
  ReferenceOptions on(ReferenceOptions healthy, Supplier<ReferenceState> state);

  /** No sabotage. */
  static Mutation none() {
    return (healthy, state) -> healthy;
  }

  /** Behaves like a release in these points. */
  static Mutation quirks(Quirk... quirks) {
    return (healthy, state) -> healthy.withBehaviour(healthy.kimaiProfile().with(quirks));
  }

  /** Handles these calls in a way of its own. */
  static Mutation calls(Predicate<Call> where, Interceptor instead) {
    return store(where, (state, call, next) -> instead.handle(call, next));
  }

  /** Handles these calls in a way of its own, with a hand in what is stored. */
  static Mutation store(Predicate<Call> where, Hand hand) {
    return (healthy, state) ->
        healthy.withTampering(
            (call, next) ->
                where.test(call) ? hand.handle(state.get(), call, next) : next.handle(call));
  }

  /** Answers these calls with this, without doing anything. */
  static Mutation instead(Predicate<Call> where, Answer answer) {
    return calls(where, (call, next) -> answer);
  }

  /** Changes the answers to these calls, once they are handled. */
  static Mutation answers(Predicate<Call> where, UnaryOperator<Answer> change) {
    return calls(where, (call, next) -> change.apply(next.handle(call)));
  }

  /** Changes each object of the successful answers: the one, or those of a list. */
  static Mutation objects(Predicate<Call> where, Consumer<ObjectNode> change) {
    return answers(where, answer -> Entities.changed(answer, change));
  }

  /** Changes the body that is sent, when it is a JSON object. */
  static Mutation bodies(Predicate<Call> where, Consumer<ObjectNode> change) {
    return calls(where, (call, next) -> next.handle(Entities.sent(call, change)));
  }

  /** A tampering that also has a hand in what is stored. */
  @FunctionalInterface
  interface Hand {
    /** Answers the call. */
    Answer handle(ReferenceState state, Call call, Handler next);
  }
}
