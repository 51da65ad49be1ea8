package io.kimaicontract.mutant.resources.users;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Queries.changing;
import static io.kimaicontract.mutant.engine.Queries.guessing;
import static io.kimaicontract.mutant.engine.Queries.ignoring;
import static io.kimaicontract.mutant.engine.Queries.otherwise;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Entities;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Lists;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Queries;
import io.kimaicontract.reference.http.Call;
import java.util.List;
import java.util.function.Predicate;

/** Mutants of {@code users/listing.feature}. */
final class ListingMutants {
  private static final String FEATURE = "resources/users/listing";
  private static final String ENABLED =
      "The parameter visible selects enabled users, disabled users or all";
  private static final String TERM = "A search term matches the alias of a user";
  private static final String ORDER = "A list has the requested order";
  private static final String FULL = "With full, a list shows the roles of users";
  private static final String REFUSED = "Invalid values of parameters are refused";
  private static final Predicate<Call> LIST = CallMatcher.path("GET /api/users");
  private static final Predicate<Call> DISABLED = LIST.and(CallMatcher.asking("visible", "2"));
  private static final Predicate<Call> ORDERED = DISABLED.and(CallMatcher.asking("orderBy", ".+"));
  private static final Predicate<Call> ALIASES =
      LIST.and(CallMatcher.asking("visible", "3")).and(CallMatcher.asking("orderBy", "alias"));
  private static final Predicate<Call> SOUGHT = LIST.and(CallMatcher.asking("term", "zebulon"));

  private ListingMutants() {}

  static List<Mutant> all() {
    return List.of(
        enabled(
            "disabled users are listed with the others",
            "US-10",
            otherwise(
                LIST.and(CallMatcher.asking("visible", "")),
                200,
                q -> Queries.with(q, "visible", "3"))),
        enabled(
            "disabled users are the enabled",
            "US-10",
            ignoring(DISABLED.and(ORDERED.negate()), "visible")),
        enabled(
            "disabled users are all",
            "US-10",
            changing(DISABLED.and(ORDERED.negate()), "visible", v -> "3")),
        enabled(
            "without visible nobody is listed",
            "US-10",
            answers(
                LIST.and(CallMatcher.asking("visible", "")),
                a -> a.status() == 200 ? a.withBody("[]") : a)),
        enabled("all users are the enabled", "US-11", changing(ALIASES, "visible", v -> "1")),
        enabled("all users are the disabled", "US-11", changing(ALIASES, "visible", v -> "2")),
        enabled("nobody asks for the disabled", "US-10", refusing(DISABLED.and(ORDERED.negate()))),
        enabled("nobody asks for all", "US-11", refusing(ALIASES)),
        term("there are no terms", refusing(SOUGHT)),
        term("the term is ignored", ignoring(SOUGHT, "term")),
        term("the term finds nobody", answers(SOUGHT, a -> a.withBody("[]"))),
        term(
            "the term is as large as it is written",
            answers(
                SOUGHT,
                a ->
                    Entities.without(
                        a, user -> !user.path("alias").asString("").contains("zebulon")))),
        term("the term is what is not looked for", changing(SOUGHT, "term", text -> "!" + text)),
        order("users stand by id", "US-13 x2", changing(ORDERED, "orderBy", text -> "id")),
        order("users stand by alias", "US-13 x2", changing(ORDERED, "orderBy", text -> "alias")),
        order("users stand in no order", "US-13 x4", refusing(ORDERED)),
        order("order is ignored", "US-13 x2", ignoring(ORDERED, "order")),
        order(
            "order is turned round",
            "US-13 x4",
            changing(ORDERED, "order", text -> text.equals("ASC") ? "DESC" : "ASC")),
        full("full is for nobody", refusing(LIST.and(CallMatcher.asking("full", "true")))),
        full("full is ignored", ignoring(LIST.and(CallMatcher.asking("full", "true")), "full")),
        full(
            "whatever full is, it is",
            changing(LIST.and(CallMatcher.asking("full", "0")), "full", text -> "1")),
        refused("whatever is asked is answered", "US-15 x6", Lists.tolerant(LIST)),
        refused("visible is guessed", "US-15 x2", guessing(LIST, "visible")),
        refused("orderBy is guessed", "US-15", guessing(LIST, "orderBy")),
        refused("order is guessed", "US-15 x2", guessing(LIST, "order")),
        refused("full is guessed", "US-15", guessing(LIST, "full")));
  }

  private static Mutation refusing(Predicate<Call> where) {
    return answers(where, a -> Errors.of(400, "Bad Request"));
  }

  private static Mutant enabled(String name, String kills, Mutation mutation) {
    return new Mutant(name, ENABLED, FEATURE, kills, mutation);
  }

  private static Mutant term(String name, Mutation mutation) {
    return new Mutant(name, TERM, FEATURE, "US-12", mutation);
  }

  private static Mutant order(String name, String kills, Mutation mutation) {
    return new Mutant(name, ORDER, FEATURE, kills, mutation);
  }

  private static Mutant full(String name, Mutation mutation) {
    return new Mutant(name, FULL, FEATURE, "US-14", mutation);
  }

  private static Mutant refused(String name, String kills, Mutation mutation) {
    return new Mutant(name, REFUSED, FEATURE, kills, mutation);
  }
}
