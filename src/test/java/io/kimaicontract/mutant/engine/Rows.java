package io.kimaicontract.mutant.engine;

import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Handler;
import io.kimaicontract.reference.http.Query;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.ReferenceState;
import io.kimaicontract.reference.store.Row;
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
  public static Mutation stored(
      Predicate<Call> where, RecordType recordType, Consumer<Row> change) {
    return Mutation.store(
        where, (state, call, next) -> stored(state, call, next, recordType, change));
  }

  /** The same for one call. */
  public static Answer stored(
      ReferenceState state, Call call, Handler next, RecordType recordType, Consumer<Row> change) {
    Answer answer = next.handle(call);
    if (!succeeded(answer)) {
      return answer;
    }
    Row row = answered(state, answer, recordType);
    change.accept(row);
    return read(row, call, next);
  }

  /** Stores what is made or changed in a way of its own, and answers as if it had not. */
  public static Mutation behind(
      Predicate<Call> where, RecordType recordType, Consumer<Row> change) {
    return Mutation.store(
        where,
        (state, call, next) -> {
          Answer answer = next.handle(call);
          if (succeeded(answer)) {
            change.accept(answered(state, answer, recordType));
          }
          return answer;
        });
  }

  /** Stores the same twice. */
  public static Mutation twice(Predicate<Call> where, RecordType recordType) {
    return Mutation.store(
        where,
        (state, call, next) -> {
          Answer answer = next.handle(call);
          if (succeeded(answer)) {
            state.of(recordType).add(answered(state, answer, recordType));
          }
          return answer;
        });
  }

  /** Changes the record of the path when it refuses with that status. */
  public static Mutation refused(
      Predicate<Call> where, int status, RecordType recordType, BiConsumer<Row, Row> change) {
    return Refusals.andYet(
        where,
        status,
        (state, call, next) -> {
          change.accept(named(state, call, recordType), caller(state, call));
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
  public static Mutation meanwhile(
      Predicate<Call> where,
      RecordType recordType,
      String field,
      Function<Row, @Nullable Object> other) {
    return Mutation.store(
        where,
        (state, call, next) ->
            meanwhile(state.of(recordType).all(), field, other, () -> next.handle(call)));
  }

  /** Answers a change of the record in the path, and keeps the former value. */
  public static Mutation forgotten(Predicate<Call> where, RecordType recordType, String field) {
    return Mutation.store(
        where,
        (state, call, next) ->
            meanwhile(
                List.of(named(state, call, recordType)),
                field,
                row -> row.get(field),
                () -> next.handle(call)));
  }

  /** The record that the path names. */
  public static Row named(ReferenceState state, Call call, RecordType recordType) {
    return state.of(recordType).get(Integer.parseInt(call.path().split("/", -1)[3]));
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

  private static Row answered(ReferenceState state, Answer answer, RecordType recordType) {
    return state.of(recordType).get(answer.json().path("id").asInt());
  }
}
