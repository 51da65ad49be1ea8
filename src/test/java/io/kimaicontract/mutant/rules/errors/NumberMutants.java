package io.kimaicontract.mutant.rules.errors;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.bodies;
import static io.kimaicontract.mutant.engine.Mutation.objects;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Entities;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Refusals;
import io.kimaicontract.reference.http.Call;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/** Mutants of {@code errors/numbers.feature} and {@code errors/durations.feature}. */
final class NumberMutants {
  private static final String NUMBERS = "rules/errors/numbers";
  private static final String DURATIONS = "rules/errors/durations";
  private static final String TIME =
      "A time budget is hours with a comma or a dot, a time of a clock, or hours and minutes in words";
  private static final String MONEY =
      "An amount of money has a comma or a dot, and keeps its decimals";
  private static final String ADDRESS = "A web address without a scheme is completed";
  private static final Predicate<Call> WRITE = CallMatcher.path("POST|PATCH /api/.+");
  private static final Predicate<Call> RATES = CallMatcher.path("POST /api/.+/rates");
  private static final Predicate<Call> SHEETS = CallMatcher.path("POST|PATCH /api/timesheets.*");
  private static final Predicate<Call> TIMED = WRITE.and(CallMatcher.sending("\"timeBudget\""));
  private static final Predicate<Call> COMMA =
      CallMatcher.sending(
          "\"(timeBudget|budget|rate|internalRate|hourlyRate|fixedRate)\": *\"\\d+,");

  private NumberMutants() {}

  static List<Mutant> all() {
    return List.of(
        time("a comma ends the hours", "ER-70 x7, ER-71 x3", text -> text.replaceAll(",.*", "")),
        time("a comma stands for thousands", "ER-70 x7, ER-71 x3", text -> text.replace(",", "")),
        time("a dot ends the hours", "ER-70 x9", text -> text.replaceAll("\\..*", "")),
        time("hours are minutes", "ER-70 x2", text -> text.matches("\\d+") ? "0:0" + text : text),
        time("the seconds of a clock are dropped", "ER-70", text -> text.replaceAll(":15$", "")),
        time(
            "a clock has hundredths",
            "ER-70 x6, ER-71 x3",
            text -> text.replaceFirst("^(\\d+):(\\d\\d)(:15)?$", "$1.$2")),
        time("a day ends a clock", "ER-70", text -> text.replaceFirst("^125:", "5:")),
        time("words are dropped", "ER-70 x4", text -> text.matches("(\\d+h)?\\d+m") ? "0" : text),
        new Mutant(
            "hours are cut",
            TIME,
            DURATIONS,
            "ER-70 x7",
            objects(TIMED, one -> cut(one, List.of(29520, 15660, 2520)))),
        new Mutant(
            "hours are refused with a comma",
            TIME,
            DURATIONS,
            "ER-70 x7, ER-71 x3",
            answers(TIMED.and(COMMA), a -> a.status() == 200 ? Errors.of(400, "Bad Request") : a)),
        new Mutant(
            "what is no duration is nothing",
            TIME,
            DURATIONS,
            "ER-72 x4",
            Refusals.rather(
                TIMED,
                400,
                (state, call, next) ->
                    next.handle(Entities.sent(call, body -> body.remove("timeBudget"))))),
        money("budgets lose their comma", "ER-73 x4, ER-74 x3", WRITE, "budget", Text::joined),
        money("budgets end with a comma", "ER-73 x4, ER-74 x3", WRITE, "budget", Text::whole),
        money("rates lose their comma", "ER-75 x3", RATES, "rate", Text::joined),
        money("internal rates lose their comma", "ER-75 x3", RATES, "internalRate", Text::joined),
        money("internal rates are whole", "ER-75", RATES, "internalRate", Text::units),
        money("hourly rates lose their comma", "ER-76, ER-77", SHEETS, "hourlyRate", Text::joined),
        money("fixed rates lose their comma", "ER-76, ER-77", SHEETS, "fixedRate", Text::joined),
        new Mutant(
            "money is whole",
            MONEY,
            NUMBERS,
            "ER-73 x11, ER-74 x6",
            objects(
                WRITE.or(CallMatcher.path("GET /api/.+")),
                one -> {
                  if (one.path("budget").isNumber()) {
                    one.put("budget", Math.floor(one.path("budget").asDouble()));
                  }
                })),
        new Mutant(
            "money is refused with a comma",
            MONEY,
            NUMBERS,
            "ER-73 x4, ER-74 x3, ER-75 x6, ER-76 x2, ER-77 x2",
            answers(
                WRITE.and(TIMED.negate()).and(COMMA),
                a -> a.status() == 200 ? Errors.of(400, "Bad Request") : a)),
        address(
            "no scheme is added",
            "ER-78 x2, ER-79",
            text -> text.replaceFirst("https://(www|example.com/p)", "$1")),
        address("the scheme is http", "ER-78 x3, ER-79", text -> text.replace("https:", "http:")),
        address("every address is safe", "ER-78, ER-79", text -> text.replace("http:", "https:")),
        address("an address has no query", "ER-78", text -> text.replaceAll("\\?.*", "")));
  }

  private static void cut(ObjectNode one, List<Integer> such) {
    if (such.contains(one.path("timeBudget").asInt(0))) {
      one.put("timeBudget", one.path("timeBudget").asInt() - 1);
    }
  }

  private static Mutant time(String name, String kills, UnaryOperator<String> change) {
    return new Mutant(name, TIME, DURATIONS, kills, text(TIMED, "timeBudget", change));
  }

  private static Mutant money(
      String name,
      String kills,
      Predicate<Call> where,
      String field,
      UnaryOperator<String> change) {
    return new Mutant(name, MONEY, NUMBERS, kills, text(where, field, change));
  }

  private static Mutant address(String name, String kills, UnaryOperator<String> change) {
    return new Mutant(
        name,
        ADDRESS,
        NUMBERS,
        kills,
        objects(
            CallMatcher.path("GET|POST|PATCH /api/customers.*"),
            one -> {
              if (one.path("homepage").isString()) {
                one.put("homepage", change.apply(one.path("homepage").asString()));
              }
            }));
  }

  /** The bodies with a field that is read as another text. */
  private static Mutation text(Predicate<Call> where, String field, UnaryOperator<String> change) {
    return bodies(
        where,
        body -> {
          if (body.has(field)) {
            body.put(field, change.apply(body.path(field).asString()));
          }
        });
  }

  /** Amounts that are read wrongly. */
  private static final class Text {
    private Text() {}

    static String joined(String text) {
      return text.replace(",", "");
    }

    static String whole(String text) {
      return text.replaceAll(",.*", "");
    }

    static String units(String text) {
      return text.replaceAll("\\..*", "");
    }
  }
}
