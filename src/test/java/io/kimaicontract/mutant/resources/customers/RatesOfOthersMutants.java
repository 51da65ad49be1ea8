package io.kimaicontract.mutant.resources.customers;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.bodies;
import static io.kimaicontract.mutant.engine.Mutation.instead;
import static io.kimaicontract.mutant.engine.Mutation.objects;
import static io.kimaicontract.mutant.engine.Mutation.store;
import static io.kimaicontract.mutant.engine.Refusals.andYet;
import static io.kimaicontract.mutant.engine.Refusals.rather;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Entities;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Queries;
import io.kimaicontract.mutant.engine.Refusals;
import io.kimaicontract.mutant.engine.Rows;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Handler;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.ReferenceState;
import io.kimaicontract.reference.store.Row;
import io.kimaicontract.reference.store.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;

/** Mutants of {@code customers/rates-of-others.feature}. */
final class RatesOfOthersMutants {
  private static final String FEATURE = "resources/customers/rates-of-others";
  private static final String BELOW = "A rate is found only below its own parent";
  private static final String PLAIN = "A plain user may not add or delete rates";
  private static final String WHOSE = "A rate shows which user it applies to";
  private static final Predicate<Call> LIST = CallMatcher.path("GET /api/[a-z]+/\\d+/rates");
  private static final Predicate<Call> ADD = CallMatcher.path("POST /api/[a-z]+/\\d+/rates");
  private static final Predicate<Call> HIS = ADD.and(CallMatcher.sending("\"user\""));
  private static final Predicate<Call> ALLS = ADD.and(HIS.negate());
  private static final Predicate<Call> DELETE =
      CallMatcher.path("DELETE /api/[a-z]+/\\d+/rates/\\d+");
  private static final Predicate<Call> BY_JOHN = DELETE.and(CallMatcher.by("john"));

  private RatesOfOthersMutants() {}

  static List<Mutant> all() {
    List<Mutant> all = new ArrayList<>();
    Stream.of("customer", "project", "activity")
        .map(
            parent ->
                below(
                    "the rates of every " + parent + " are listed for one",
                    "RA-08",
                    store(
                        LIST.and(CallMatcher.path(".+ /api/" + parent.substring(0, 6) + ".+")),
                        RatesOfOthersMutants::listed)))
        .forEach(all::add);
    all.addAll(
        List.of(
            below(
                "a rate of another parent is deleted",
                "RA-07 x3",
                rather(DELETE, 404, RatesOfOthersMutants::deleted)),
            below(
                "a rate of another parent is not found, and deleted",
                "RA-07 x3",
                andYet(DELETE, 404, RatesOfOthersMutants::deleted)),
            below(
                "a rate of another parent is said to be deleted",
                "RA-07 x3",
                answers(DELETE, Errors.renumbered(404, 204))),
            below(
                "a rate of another parent is a wrong one",
                "RA-07 x3",
                answers(DELETE, a -> a.status() == 404 ? Errors.of(400, "Bad Request") : a)),
            below(
                "only one parent lists its rates",
                "RA-08 x3",
                store(LIST, RatesOfOthersMutants::first)),
            plain("John deletes rates", "RA-09 x3", Queries.seeingAll(BY_JOHN, call -> call)),
            plain(
                "what John may not delete is said to be gone",
                "RA-09 x3",
                answers(BY_JOHN, Errors.renumbered(403, 204))),
            plain("John is refused and deletes rates", "RA-09 x3", Refusals.yetDone(BY_JOHN)),
            plain(
                "John adds rates",
                "RA-10 x3",
                Queries.seeingAll(ADD.and(CallMatcher.by("john")), call -> call)),
            plain(
                "Tony adds rates",
                "RA-10 x2",
                Queries.seeingAll(ADD.and(CallMatcher.by("tony")), call -> call)),
            plain(
                "whoever may not add a rate does not find it",
                "RA-10 x5",
                answers(ADD, a -> Errors.as(404, "Not Found", a))),
            whose(
                "whose a rate is, is forgotten",
                "RA-11 x3",
                bodies(HIS, body -> body.remove("user"))),
            whose(
                "whose a rate is, is answered and not stored",
                "RA-11 x3",
                store(HIS, (state, call, next) -> stored(state, call, next, null))),
            whose(
                "whose a rate is, is stored and not answered",
                "RA-11 x3",
                objects(HIS, rate -> rate.putNull("user"))),
            whose(
                "nobody has a rate of his own",
                "RA-11 x3",
                instead(HIS.and(CallMatcher.by("anna")), Errors.of(400, "Bad Request"))),
            whose(
                "a rate for all is the caller's",
                "RA-12 x3",
                store(
                    ALLS,
                    (state, call, next) ->
                        next.handle(
                            Entities.sent(
                                call, b -> b.put("user", Rows.caller(state, call).id()))))),
            whose(
                "a rate for all is stored as the caller's",
                "RA-12 x3",
                store(
                    ALLS,
                    (state, call, next) ->
                        stored(state, call, next, Rows.caller(state, call).id())))));
    return all;
  }

  private static Mutant below(String name, String kills, Mutation mutation) {
    return new Mutant(name, BELOW, FEATURE, kills, mutation);
  }

  private static Mutant plain(String name, String kills, Mutation mutation) {
    return new Mutant(name, PLAIN, FEATURE, kills, mutation);
  }

  private static Mutant whose(String name, String kills, Mutation mutation) {
    return new Mutant(name, WHOSE, FEATURE, kills, mutation);
  }

  private static Table rates(ReferenceState state, Call call) {
    return state.of(
        switch (call.path().split("/", -1)[2]) {
          case "customers" -> RecordType.CUSTOMER_RATE;
          case "projects" -> RecordType.PROJECT_RATE;
          default -> RecordType.ACTIVITY_RATE;
        });
  }

  private static Answer deleted(ReferenceState state, Call call, Handler next) {
    rates(state, call).remove(Integer.parseInt(call.path().split("/", -1)[5]));
    return Answer.empty(204);
  }

  /** Lists the rates of all parents in the place of one. */
  private static Answer listed(ReferenceState state, Call call, Handler next) {
    Answer answer = next.handle(call);
    if (answer.status() != 200) {
      return answer;
    }
    ArrayNode all = ((ArrayNode) answer.json()).arrayNode();
    rates(state, call).all().stream()
        .map(rate -> rate.number("parent"))
        .distinct()
        .map(id -> call.withPath(call.path().replaceAll("\\d+", String.valueOf(id))))
        .map(next::handle)
        .filter(one -> one.status() == 200)
        .forEach(one -> one.json().forEach(all::add));
    return answer.withJson(all);
  }

  /** Stores another user than the answer says. */
  private static Answer stored(
      ReferenceState state, Call call, Handler next, @Nullable Integer user) {
    Answer answer = next.handle(call);
    if (answer.status() == 200) {
      rates(state, call).get(answer.json().path("id").asInt()).put("user", user);
    }
    return answer;
  }

  /** Lists no rate, unless it is the first. */
  private static Answer first(ReferenceState state, Call call, Handler next) {
    Answer answer = next.handle(call);
    int first = rates(state, call).all().stream().findFirst().map(Row::id).orElse(0);
    return answer.status() == 200
        ? Entities.without(answer, rate -> rate.path("id").asInt() != first)
        : answer;
  }
}
