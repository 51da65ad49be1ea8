package io.kimaicontract.mutant.engine;

import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Handler;
import io.kimaicontract.reference.http.Query;
import io.kimaicontract.reference.store.ReferenceState;
import io.kimaicontract.reference.store.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Lists whose parameters mean something else than they should. */
public final class Queries {
  private static final int OK = 200;
  private static final int REFUSED = 400;

  /** The roles of those who may do everything. */
  public static final List<String> STRONGEST = List.of("ROLE_SUPER_ADMIN");

  private Queries() {}

  /** Such answers are those to another query. */
  public static Mutation otherwise(Predicate<Call> where, int status, UnaryOperator<Query> other) {
    return Mutation.calls(where, (call, next) -> otherwise(call, next, status, other));
  }

  private static Answer otherwise(Call call, Handler next, int status, UnaryOperator<Query> other) {
    Answer answer = next.handle(call);
    return answer.status() == status
        ? next.handle(call.withQuery(other.apply(call.query())))
        : answer;
  }

  /** What the parameters would keep is not kept. */
  public static Mutation ignoring(Predicate<Call> where, String... names) {
    return otherwise(where, OK, query -> without(query, names));
  }

  /** What the parameters do not know is not refused. */
  public static Mutation guessing(Predicate<Call> where, String... names) {
    return otherwise(where, REFUSED, query -> without(query, names));
  }

  /** The parameter, where it is given, has another value. */
  public static Mutation changing(
      Predicate<Call> where, String name, UnaryOperator<String> change) {
    return otherwise(where, OK, query -> changed(query, name, change));
  }

  /** The callers may do everything, and ask otherwise. */
  public static Mutation seeingAll(Predicate<Call> where, UnaryOperator<Call> asked) {
    return playing(where, STRONGEST, asked);
  }

  /** The callers may do no more than users. */
  public static Mutation degraded(Predicate<Call> where) {
    return playing(where, List.of(), call -> call);
  }

  private static Mutation playing(
      Predicate<Call> where, List<String> other, UnaryOperator<Call> asked) {
    return Mutation.store(
        where,
        (state, call, next) -> playing(state, call, other, () -> next.handle(asked.apply(call))));
  }

  /** What happens while the caller has other roles. */
  public static Answer playing(
      ReferenceState state, Call call, List<String> other, Supplier<Answer> handling) {
    Row caller = state.user(String.valueOf(call.user()));
    if (caller == null) {
      return handling.get();
    }
    Object roles = caller.get("roles");
    caller.put("roles", other);
    try {
      return handling.get();
    } finally {
      caller.put("roles", roles);
    }
  }

  /** The list of everybody's timesheets. */
  public static Call everybodys(Call call) {
    return call.withPath("/api/timesheets").withQuery(with(call.query(), "user", "all"));
  }

  /** Calls without any parameter. */
  public static boolean bare(Call call) {
    return call.query().values().isEmpty();
  }

  /** The query with the parameter, where it is given, turned into another. */
  public static Query changed(Query query, String name, UnaryOperator<String> change) {
    return query.get(name) == null ? query : with(query, name, change.apply(query.get(name, "")));
  }

  /** The query with this value of the parameter, and no other. */
  public static Query with(Query query, String name, String value) {
    Map<String, List<String>> values = new LinkedHashMap<>(query.values());
    values.put(name, List.of(value));
    return new Query(values);
  }

  /** The query without these parameters. */
  public static Query without(Query query, String... names) {
    Map<String, List<String>> values = new LinkedHashMap<>(query.values());
    values.keySet().removeAll(Arrays.asList(names));
    return new Query(values);
  }

  /** The query with the parameter under another name. */
  public static Query renamed(Query query, String name, String other) {
    Map<String, List<String>> values = new LinkedHashMap<>(query.values());
    List<String> given = values.remove(name);
    if (given != null) {
      values.put(other, given);
    }
    return new Query(values);
  }

  /** The query with only the last of several values. */
  public static Query last(Query query, String name) {
    List<String> given = new ArrayList<>(query.values().getOrDefault(name, List.of()));
    return given.isEmpty() ? query : with(query, name, given.get(given.size() - 1));
  }
}
