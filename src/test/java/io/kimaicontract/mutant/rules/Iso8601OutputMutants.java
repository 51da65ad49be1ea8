package io.kimaicontract.mutant.rules;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.bodies;
import static io.kimaicontract.mutant.engine.Mutation.objects;
import static io.kimaicontract.mutant.engine.Mutation.store;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Moment;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.reference.http.Call;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/** Mutants of {@code iso8601-output.feature}. */
final class Iso8601OutputMutants {
  private static final String FEATURE = "rules/iso8601-output";
  private static final String ISO =
      "Every date-time of a timesheet is ISO 8601 with the offset of its owner's time zone at that time";
  private static final String OWNER =
      "The offset is that of the owner's time zone, not of the reader's";
  private static final String RUNNING = "The end of a running timesheet is null";
  private static final String FINISHED = "IS-01 x10, IS-02 x6, IS-21";
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final Predicate<Call> JOHN =
      CallMatcher.path(".+ /api/timesheets.*").and(CallMatcher.by("john"));

  private Iso8601OutputMutants() {}

  static List<Mutant> all() {
    return List.of(
        iso(
            "a change is read in the caller's zone",
            "IS-20",
            bodies(
                CallMatcher.path("PATCH /api/timesheets/\\d+").and(CallMatcher.by("anna")),
                body -> body.put("begin", "2024-01-14T22:30:00"))),
        iso(
            "UTC is written Z",
            "IS-01",
            johns(m -> m.local() + m.offset().replaceFirst("[+]00:?00", "Z"))),
        iso("all is UTC, with Z", FINISHED, johns(m -> m.utc() + "Z")),
        iso(
            "all is UTC, with its offset",
            "IS-01 x9, IS-02 x6, IS-21",
            johns(m -> m.utc() + "+00:00")),
        iso("the offset is dropped", FINISHED, johns(Moment::local)),
        iso("milliseconds are written", FINISHED, johns(m -> m.local() + ".000" + m.offset())),
        iso(
            "a blank stands for the T",
            FINISHED,
            johns(m -> m.local().replace('T', ' ') + m.offset())),
        iso("seconds are left out", FINISHED, johns(m -> m.local().substring(0, 16) + m.offset())),
        iso(
            "the offset is winter's all year",
            "IS-01 x4, IS-02 x6",
            store(JOHN, Moment::inStandardTime)),
        iso("creations answer in UTC", "IS-01 x11", inUtc("POST /api/timesheets", "john")),
        iso("one is read in UTC", "IS-02, IS-21", inUtc("GET /api/timesheets/\\d+", "john")),
        iso("lists are in UTC", "IS-02 x2", inUtc("GET /api/timesheets", "john")),
        iso("recent ones are in UTC", "IS-02", inUtc("GET /api/timesheets/recent", "john")),
        iso("changes answer in UTC", "IS-02", inUtc("PATCH /api/timesheets/\\d+", "john")),
        iso("copies answer in UTC", "IS-02", inUtc("PATCH /api/timesheets/*/duplicate", "john")),
        iso("running ones are in UTC", "IS-03", inUtc("GET /api/timesheets/active", "tony")),
        iso("a running one is read in UTC", "IS-03", inUtc("GET /api/timesheets/\\d+", "tony")),
        iso("stopping answers in UTC", "IS-03", inUtc("PATCH /api/timesheets/*/stop", "tony")),
        iso(
            "lists are empty",
            "IS-02 x3",
            answers(
                CallMatcher.path("GET /api/timesheets(/recent)?").and(CallMatcher.by("john")),
                a -> a.withBody("[]"))),
        iso(
            "what others book for him is kept in UTC",
            "IS-21",
            answers(
                CallMatcher.path("GET /api/timesheets/\\d+").and(CallMatcher.by("john")),
                a ->
                    Moment.in(
                        a,
                        m ->
                            m.local().startsWith("2024-01-14")
                                ? m.utc() + "+00:00"
                                : m.local() + m.offset()))),
        new Mutant(
            "the reader's zone is taken",
            OWNER,
            FEATURE,
            "IS-04",
            inUtc("GET /api/timesheets/*", "susan")),
        new Mutant(
            "the reader's offset is taken",
            OWNER,
            FEATURE,
            "IS-04",
            answers(
                CallMatcher.path("GET /api/timesheets/*").and(CallMatcher.by("susan")),
                a -> Moment.in(a, m -> m.local() + "+00:00"))),
        running("a missing end is no text", one -> one.put("end", "")),
        running("a missing end is the begin", one -> one.set("end", one.get("begin"))),
        running("a missing end is false", one -> one.put("end", false)),
        running("a missing end is left out", one -> one.remove("end")));
  }

  /**
   * What John booked in 2024; not what he creates in New York, because Susan reads that later under
   * another rule.
   */
  private static Mutation johns(Moment.Writing written) {
    return store(
        JOHN,
        (state, call, next) ->
            call.method().equals("POST") && Moment.zone(state, call).equals(NEW_YORK)
                ? next.handle(call)
                : Moment.in(
                    next.handle(call),
                    m -> m.local().startsWith("2024") ? written.of(m) : m.local() + m.offset()));
  }

  private static Mutation inUtc(String path, String person) {
    return answers(
        CallMatcher.path(path).and(CallMatcher.by(person)),
        a -> Moment.in(a, m -> m.utc() + "+00:00"));
  }

  private static Mutant iso(String name, String kills, Mutation mutation) {
    return new Mutant(name, ISO, FEATURE, kills, mutation);
  }

  private static Mutant running(String name, Consumer<ObjectNode> change) {
    Consumer<ObjectNode> open =
        one -> {
          if (one.path("end").isNull()) {
            change.accept(one);
          }
        };
    return new Mutant(
        name,
        RUNNING,
        FEATURE,
        "IS-05",
        objects(CallMatcher.path("GET /api/timesheets/\\d+").and(CallMatcher.by("john")), open));
  }
}
