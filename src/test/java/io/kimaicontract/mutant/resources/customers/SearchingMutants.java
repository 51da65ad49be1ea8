package io.kimaicontract.mutant.resources.customers;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.instead;
import static io.kimaicontract.mutant.engine.Mutation.store;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Entities;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Lists;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Queries;
import io.kimaicontract.mutant.engine.Rows;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Handler;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.ReferenceState;
import io.kimaicontract.reference.store.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;

/** Mutants of {@code customers/searching.feature} and {@code users/searching.feature}. */
final class SearchingMutants {
  private static final String CATALOGUES = "resources/customers/searching";
  private static final String USERS = "resources/users/searching";
  private static final String OF_CUSTOMERS =
      "A search term matches the name, comment, company and other texts of a customer";
  private static final String OF_PROJECTS =
      "A search term matches the name, comment and numbers of a project";
  private static final String BY_NAME = "A list is ordered by name by default";
  private static final String OF_USERS =
      "A search term matches the username, e-mail address, alias and account number of a user";
  private static final String AS_ASKED =
      "A list of users is ordered by username by default, or as requested";
  private static final String[] CUSTOMER_TEXTS = {
    "comment", "company", "number", "vatId", "contact", "phone", "email", "invoiceEmail"
  };
  private static final String[] PROJECT_TEXTS = {"comment", "orderNumber", "number"};
  private static final String[] USER_TEXTS = {"username", "email", "alias", "accountNumber"};
  private static final Predicate<Call> CUSTOMERS = sought("customers");
  private static final Predicate<Call> PROJECTS = sought("projects");
  private static final Predicate<Call> USER_TERM = sought("users");
  private static final Predicate<Call> TEAMS = CallMatcher.path("GET /api/teams");
  private static final Predicate<Call> BARE =
      CallMatcher.path("GET /api/(customers|projects|activities|teams)")
          .and(CallMatcher.by("anna"))
          .and(CallMatcher.asking("orderBy", ""))
          .and(CallMatcher.asking("term", ""));
  private static final Predicate<Call> ORDERED =
      CallMatcher.path("GET /api/users").and(CallMatcher.asking("visible", "2"));

  private SearchingMutants() {}

  static List<Mutant> all() {
    List<Mutant> all = new ArrayList<>();
    Stream.of(CUSTOMER_TEXTS)
        .map(f -> customers("a term overlooks the " + f, "CU-50", blind(RecordType.CUSTOMER, f)))
        .forEach(all::add);
    Stream.of(PROJECT_TEXTS)
        .map(f -> projects("a term overlooks the " + f, "PR-50", blind(RecordType.PROJECT, f)))
        .forEach(all::add);
    Stream.of(USER_TEXTS)
        .map(f -> users("a term overlooks the " + f, "US-53", blind(RecordType.USER, f)))
        .forEach(all::add);
    all.addAll(terms());
    all.addAll(usual());
    all.addAll(orders());
    return all;
  }

  private static List<Mutant> terms() {
    return List.of(
        customers("a term is ignored", "CU-50 x8", Queries.ignoring(CUSTOMERS, "term")),
        customers("a term is no parameter", "CU-50 x8", instead(CUSTOMERS, refusal())),
        customers(
            "a term looks at the name only",
            "CU-50 x8",
            blind(RecordType.CUSTOMER, CUSTOMER_TEXTS)),
        projects("a term is ignored", "PR-50 x3", Queries.ignoring(PROJECTS, "term")),
        projects("a term is no parameter", "PR-50 x3", instead(PROJECTS, refusal())),
        projects(
            "a term looks at the name only", "PR-50 x3", blind(RecordType.PROJECT, PROJECT_TEXTS)),
        users("a term is ignored", "US-53 x4", Queries.ignoring(USER_TERM, "term")),
        users("a term is no parameter", "US-53 x4", instead(USER_TERM, refusal())),
        users("a term is the whole name", "US-53 x4", blind(RecordType.USER, USER_TEXTS)));
  }

  private static List<Mutant> usual() {
    List<Mutant> all = new ArrayList<>();
    Stream.of("customers", "projects", "activities")
        .map(
            things ->
                usual(
                    things + " stand by age",
                    "CU-51",
                    Lists.asking(
                        BARE.and(CallMatcher.path("GET /api/" + things)), "orderBy", "id")))
        .forEach(all::add);
    all.add(usual("teams stand by age", "CU-51", answers(TEAMS, SearchingMutants::byId)));
    all.add(usual("Z stands before A", "CU-51 x4", answers(BARE, Lists::reversed)));
    all.add(usual("a list needs an order", "CU-51 x4", instead(BARE, refusal())));
    return all;
  }

  private static List<Mutant> orders() {
    return List.of(
        orders(
            "users stand by age as usual",
            "US-54 x2",
            Lists.asking(ORDERED.and(CallMatcher.asking("orderBy", "")), "orderBy", "id")),
        orders("orderBy is ignored", "US-54 x5", Queries.ignoring(ORDERED, "orderBy")),
        orders("order is ignored", "US-54 x3", Queries.ignoring(ORDERED, "order")),
        orders("the order is turned round", "US-54 x8", answers(ORDERED, Lists::reversed)),
        orders(
            "user names are ids",
            "US-54",
            Queries.changing(ORDERED, "orderBy", by -> by.equals("username") ? "id" : by)),
        orders("nobody asks for an order", "US-54 x8", instead(ORDERED, refusal())));
  }

  private static Mutant customers(String name, String kills, Mutation mutation) {
    return new Mutant(name, OF_CUSTOMERS, CATALOGUES, kills, mutation);
  }

  private static Mutant projects(String name, String kills, Mutation mutation) {
    return new Mutant(name, OF_PROJECTS, CATALOGUES, kills, mutation);
  }

  private static Mutant usual(String name, String kills, Mutation mutation) {
    return new Mutant(name, BY_NAME, CATALOGUES, kills, mutation);
  }

  private static Mutant users(String name, String kills, Mutation mutation) {
    return new Mutant(name, OF_USERS, USERS, kills, mutation);
  }

  private static Mutant orders(String name, String kills, Mutation mutation) {
    return new Mutant(name, AS_ASKED, USERS, kills, mutation);
  }

  private static Answer refusal() {
    return Errors.of(400, "Bad Request");
  }

  private static Predicate<Call> sought(String things) {
    return CallMatcher.path("GET /api/" + things).and(CallMatcher.asking("term", ".+"));
  }

  /** Terms find nothing in these fields. */
  private static Mutation blind(RecordType recordType, String... fields) {
    Predicate<Call> where =
        recordType == RecordType.USER
            ? USER_TERM
            : recordType == RecordType.PROJECT ? PROJECTS : CUSTOMERS;
    return store(
        where, (state, call, next) -> blind(state.of(recordType).all(), state, call, next, fields));
  }

  private static Answer blind(
      List<Row> rows, ReferenceState state, Call call, Handler next, String... fields) {
    Row caller = Rows.caller(state, call);
    Map<Row, Map<String, Object>> former = new LinkedHashMap<>();
    for (Row row : rows) {
      for (String field : fields) {
        Object value = row.get(field);
        if (value != null && !row.equals(caller)) {
          former.computeIfAbsent(row, any -> new LinkedHashMap<>()).put(field, value);
          row.put(field, null);
        }
      }
    }
    Answer found = next.handle(call);
    former.forEach((row, values) -> values.forEach(row::put));
    if (found.status() != 200) {
      return found;
    }
    Set<Integer> ids =
        found.json().valueStream().map(i -> i.path("id").asInt()).collect(Collectors.toSet());
    return Entities.without(next.handle(call), i -> !ids.contains(i.path("id").asInt()));
  }

  private static Answer byId(Answer answer) {
    if (answer.status() != 200) {
      return answer;
    }
    ArrayNode list = ((ArrayNode) answer.json()).arrayNode();
    answer
        .json()
        .valueStream()
        .sorted(Comparator.comparingInt(item -> item.path("id").asInt()))
        .forEach(list::add);
    return answer.withJson(list);
  }
}
