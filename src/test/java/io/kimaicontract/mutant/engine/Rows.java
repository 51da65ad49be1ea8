package io.kimaicontract.mutant.engine;

import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Handler;
import io.kimaicontract.reference.http.Query;
import io.kimaicontract.reference.store.ReferenceState;
import io.kimaicontract.reference.store.Row;
import io.kimaicontract.reference.store.Thing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Records that are not what a call should have left. */
public final class Rows {
  private Rows() {}

  /** Stores what is made or changed in a way of its own, and answers what it stored. */
  public static Sabotage stored(Predicate<Call> where, Thing thing, Consumer<Row> change) {
    return Sabotage.store(where, (state, call, next) -> stored(state, call, next, thing, change));
  }

  /** The same for one call. */
  public static Answer stored(
      ReferenceState state, Call call, Handler next, Thing thing, Consumer<Row> change) {
    Answer answer = next.handle(call);
    if (!succeeded(answer)) {
      return answer;
    }
    Row row = answered(state, answer, thing);
    change.accept(row);
    return read(row, call, next);
  }

  /** Stores what is made or changed in a way of its own, and answers as if it had not. */
  public static Sabotage behind(Predicate<Call> where, Thing thing, Consumer<Row> change) {
    return Sabotage.store(
        where,
        (state, call, next) -> {
          Answer answer = next.handle(call);
          if (succeeded(answer)) {
            change.accept(answered(state, answer, thing));
          }
          return answer;
        });
  }

  /** Stores the same twice. */
  public static Sabotage twice(Predicate<Call> where, Thing thing) {
    return Sabotage.store(
        where,
        (state, call, next) -> {
          Answer answer = next.handle(call);
          if (succeeded(answer)) {
            state.of(thing).add(answered(state, answer, thing));
          }
          return answer;
        });
  }

  /** Changes the record of the path when it refuses with that status. */
  public static Sabotage refused(
      Predicate<Call> where, int status, Thing thing, BiConsumer<Row, Row> change) {
    return Refusals.andYet(
        where,
        status,
        (state, call, next) -> {
          change.accept(named(state, call, thing), caller(state, call));
          return Answer.empty(status);
        });
  }

  /** Handles a call while these records have another value, which is not kept. */
  public static Answer meanwhile(
      List<Row> rows,
      String field,
      Function<Row, @Nullable Object> other,
      Supplier<Answer> handling) {
    Map<Row, @Nullable Object> former = new HashMap<>();
    rows.forEach(row -> former.put(row, row.get(field)));
    rows.forEach(row -> row.put(field, other.apply(row)));
    try {
      return handling.get();
    } finally {
      former.forEach((row, value) -> row.put(field, value));
    }
  }

  /** The same for all records of that kind. */
  public static Sabotage meanwhile(
      Predicate<Call> where, Thing thing, String field, Function<Row, @Nullable Object> other) {
    return Sabotage.store(
        where,
        (state, call, next) ->
            meanwhile(state.of(thing).all(), field, other, () -> next.handle(call)));
  }

  /** Answers a change of the record in the path, and keeps the former value. */
  public static Sabotage forgotten(Predicate<Call> where, Thing thing, String field) {
    return Sabotage.store(
        where,
        (state, call, next) ->
            meanwhile(
                List.of(named(state, call, thing)),
                field,
                row -> row.get(field),
                () -> next.handle(call)));
  }

  /** The record that the path names. */
  public static Row named(ReferenceState state, Call call, Thing thing) {
    return state.of(thing).get(Integer.parseInt(call.path().split("/", -1)[3]));
  }

  /** The user who calls. */
  public static Row caller(ReferenceState state, Call call) {
    Row caller = state.user(String.valueOf(call.user()));
    if (caller == null) {
      throw new IllegalStateException("nobody calls " + call.path());
    }
    return caller;
  }

  /** The answer to a reading of the record. */
  public static Answer read(Row row, Call call, Handler next) {
    String path = "/api/" + call.path().split("/", -1)[2] + "/" + row.id();
    return next.handle(
        call.withMethod("GET").withPath(path).withQuery(new Query(Map.of())).withBody(""));
  }

  private static boolean succeeded(Answer answer) {
    return answer.status() == 200 && answer.json().path("id").isInt();
  }

  private static Row answered(ReferenceState state, Answer answer, Thing thing) {
    return state.of(thing).get(answer.json().path("id").asInt());
  }
}
