package io.kimaicontract.mutant.resources.timesheets;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.calls;
import static io.kimaicontract.mutant.engine.Mutation.objects;
import static io.kimaicontract.mutant.engine.Queries.changing;
import static io.kimaicontract.mutant.engine.Queries.guessing;
import static io.kimaicontract.mutant.engine.Queries.ignoring;
import static io.kimaicontract.mutant.engine.Queries.otherwise;
import static io.kimaicontract.mutant.engine.Queries.seeingAll;
import static io.kimaicontract.mutant.engine.Queries.with;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Entities;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Queries;
import io.kimaicontract.mutant.engine.Times;
import io.kimaicontract.reference.http.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Mutants of {@code timesheets/recent-and-active.feature}. */
final class RecentAndActiveMutants {
  private static final String FEATURE = "resources/timesheets/recent-and-active";
  private static final String LATEST =
      "The recent timesheets are the caller's latest one of each project and activity";
  private static final String NARROW = "The parameters begin and size limit the recent timesheets";
  private static final String VALUES =
      "Invalid values of the parameters of recent timesheets are refused";
  private static final String RUNNING = "The active timesheets are the caller's own running ones";
  private static final String OBJECTS =
      "Recent and active timesheets show project, activity and user as objects";
  private static final Predicate<Call> RECENT = CallMatcher.path("GET /api/timesheets/recent");
  private static final Predicate<Call> ACTIVE = CallMatcher.path("GET /api/timesheets/active");

  private RecentAndActiveMutants() {}

  static List<Mutant> all() {
    List<Mutant> all = new ArrayList<>();
    Stream.of("/project/id", "/activity/id", "/user/id")
        .map(
            field ->
                new Mutant(
                    "another " + field,
                    OBJECTS,
                    FEATURE,
                    "TL-70 x2",
                    objects(RECENT.or(ACTIVE), one -> Entities.count(one, field))))
        .forEach(all::add);
    all.addAll(
        List.of(
            latest(
                "recent holds the former as well",
                "TL-61",
                calls(bare(), (call, next) -> next.handle(whole(call)))),
            latest(
                "recent holds what others did",
                "TL-61, TL-62",
                seeingAll(bare(), call -> Queries.everybodys(whole(call)))),
            narrow("begin is ignored", "TL-64 x2, TL-66", ignoring(RECENT, "begin")),
            narrow("size is ignored", "TL-64, TL-66", ignoring(RECENT, "size")),
            narrow(
                "begin is exclusive", "TL-64, TL-65", changing(RECENT, "begin", t -> moved(t, 1))),
            narrow(
                "begin is compared with the end",
                "TL-64, TL-66",
                changing(RECENT, "begin", t -> moved(t, -3600))),
            narrow(
                "size is one too small",
                "TL-64, TL-65",
                changing(given("size", "[1-9]"), "size", t -> counted(t, -1))),
            narrow(
                "size is one too large",
                "TL-64, TL-66",
                changing(given("size", "\\d"), "size", t -> counted(t, 1))),
            narrow(
                "no size is none",
                "TL-65",
                answers(
                    RECENT.and(c -> c.query().has("size") && c.query().get("size", "").isEmpty()),
                    a -> a.withBody("[]"))),
            values("begin is guessed", "TL-67 x4", guessing(RECENT, "begin")),
            values("size is guessed", "TL-67 x2", guessing(RECENT, "size")),
            values(
                "a zone is ignored",
                "TL-67",
                otherwise(
                    RECENT, 400, q -> Queries.changed(q, "begin", text -> text.replace("Z", "")))),
            values(
                "what is refused breaks the server",
                "TL-67 x6",
                answers(RECENT, a -> Errors.as(500, "Internal Server Error", a))),
            running(
                "active holds what others do",
                "TL-68",
                seeingAll(ACTIVE, call -> Queries.everybodys(filtered(call)))),
            running(
                "active holds what is finished",
                "TL-69",
                calls(ACTIVE, (call, next) -> next.handle(whole(call))))));
    return all;
  }

  private static Mutant latest(String name, String kills, Mutation mutation) {
    return new Mutant(name, LATEST, FEATURE, kills, mutation);
  }

  private static Mutant narrow(String name, String kills, Mutation mutation) {
    return new Mutant(name, NARROW, FEATURE, kills, mutation);
  }

  private static Mutant values(String name, String kills, Mutation mutation) {
    return new Mutant(name, VALUES, FEATURE, kills, mutation);
  }

  private static Mutant running(String name, String kills, Mutation mutation) {
    return new Mutant(name, RUNNING, FEATURE, kills, mutation);
  }

  private static Predicate<Call> bare() {
    return RECENT.and(Queries::bare);
  }

  private static Predicate<Call> given(String name, String value) {
    return RECENT.and(CallMatcher.asking(name, value));
  }

  private static Call whole(Call call) {
    return call.withPath("/api/timesheets").withQuery(with(call.query(), "full", "true"));
  }

  private static Call filtered(Call call) {
    Call whole = whole(call);
    return whole.withQuery(with(whole.query(), "active", "1"));
  }

  private static String moved(String text, int seconds) {
    return Times.later(text, seconds);
  }

  private static String counted(String text, int more) {
    return Integer.toString(Integer.parseInt(text) + more);
  }
}
