package io.kimaicontract.mutant.rules;

import static io.kimaicontract.mutant.engine.CallMatcher.path;
import static io.kimaicontract.mutant.engine.CallMatcher.sending;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Rows;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Mutants of {@code clocks.feature}. */
final class ClocksMutants {
  private static final String PASSES =
      "The duration is the time that passes, also where clocks are changed meanwhile";
  private static final String OFFSET = "The offset of a time is that of its own day";
  private static final String MOVED =
      "A timesheet keeps its time zone after its owner has moved, until it is changed";
  private static final Predicate<Call> CREATION = path("POST /api/timesheets");
  private static final Predicate<Call> CHANGE = path("PATCH /api/timesheets/\\d+");
  private static final Predicate<Call> SAVED = CREATION.or(CHANGE);
  private static final Predicate<Call> READ = path("GET /api/timesheets/\\d+");

  private ClocksMutants() {}

  static List<Mutant> all() {
    return List.of(
        of(
            "hours are counted by the clock",
            PASSES,
            "IS-42 x8, IS-43 x2, IS-44",
            saved(CREATION.and(sending("T22:00:00")).negate().and(SAVED), ClocksMutants::byClock)),
        of(
            "hours are counted by the clock in spring",
            PASSES,
            "IS-42, IS-44",
            saved(SAVED.and(sending("2024-03-31T05")), ClocksMutants::byClock)),
        of(
            "half hours are not counted",
            PASSES,
            "IS-42 x2",
            saved(CREATION, row -> row.put("duration", row.number("duration") / 3600 * 3600))),
        of(
            "a new end is counted by the clock",
            PASSES,
            "IS-43 x2",
            saved(CHANGE.and(sending("T06:00:00")), ClocksMutants::byClock)),
        of(
            "money is counted by the clock",
            PASSES,
            "IS-44",
            saved(CREATION.and(sending("hourlyRate")), row -> row.put("rate", 200.0))),
        of(
            "the end has the offset of the begin",
            OFFSET,
            "IS-45",
            saved(CREATION.and(sending("T22:00:00")), row -> fixed(row, "end"))),
        of(
            "the night is counted by the clock",
            OFFSET,
            "IS-45",
            saved(CREATION.and(sending("T22:00:00")), ClocksMutants::byClock)),
        of(
            "old timesheets are read in the new zone",
            MOVED,
            "IS-46",
            zoned(READ.and(CallMatcher.by("john")))),
        of(
            "old timesheets are listed in the new zone",
            MOVED,
            "IS-47",
            zoned(path("GET /api/timesheets"))),
        of(
            "a changed begin is of the new zone",
            MOVED,
            "IS-48",
            zoned(CHANGE.and(sending("\"begin\"")))),
        of(
            "a changed end is of the new zone",
            MOVED,
            "IS-48",
            zoned(CHANGE.and(sending("\"end\":\\s*\"2024-07-15T13")))),
        of(
            "a change keeps the former zone",
            MOVED,
            "IS-48 x3, IS-49",
            saved(
                CHANGE.and(sending("2024-07-15|persimmon")),
                row -> inZone(row, ZoneId.of("Europe/Berlin")))),
        of(
            "a change keeps the local time in the new zone",
            MOVED,
            "IS-48, IS-49",
            saved(CHANGE.and(sending("persimmon")), row -> local(row, 6))),
        of(
            "a change by another keeps the former zone",
            MOVED,
            "IS-49",
            saved(
                CHANGE.and(CallMatcher.by("anna")).and(sending("persimmon")),
                row -> inZone(row, ZoneId.of("Europe/Berlin")))),
        of(
            "new timesheets are of the former zone",
            MOVED,
            "IS-50",
            saved(
                CREATION.and(sending("2024-07-16")),
                row -> inZone(row, ZoneId.of("Europe/Berlin")))));
  }

  private static Mutant of(String name, String rule, String kills, Mutation mutation) {
    return new Mutant(name, rule, "rules/clocks", kills, mutation);
  }

  private static Mutation saved(Predicate<Call> where, Consumer<Row> change) {
    return Rows.stored(where, RecordType.TIMESHEET, change);
  }

  private static void byClock(Row row) {
    ZonedDateTime begin = row.time("begin");
    ZonedDateTime end = row.time("end");
    if (begin != null && end != null) {
      Duration seen = Duration.between(begin.toLocalDateTime(), end.toLocalDateTime());
      double hours = seen.toSeconds() / 3600.0;
      Double hourly = row.decimal("hourlyRate");
      row.put("duration", (int) seen.toSeconds()).put("rate", hourly == null ? 0 : hourly * hours);
    }
  }

  private static void fixed(Row row, String field) {
    ZonedDateTime begin = row.time("begin");
    ZonedDateTime time = row.time(field);
    if (begin != null && time != null) {
      row.put(field, time.withZoneSameInstant(begin.getOffset()));
    }
  }

  private static void inZone(Row row, ZoneId zone) {
    for (String field : List.of("begin", "end")) {
      ZonedDateTime time = row.time(field);
      row.put(field, time == null ? null : time.withZoneSameInstant(zone));
    }
  }

  private static void local(Row row, long hours) {
    for (String field : List.of("begin", "end")) {
      ZonedDateTime time = row.time(field);
      row.put(field, time == null ? null : time.plusHours(hours));
    }
  }

  /** Puts the timesheets of the call's owner into their zone of now, before the call. */
  private static Mutation zoned(Predicate<Call> where) {
    return Mutation.store(
        where,
        (state, call, next) -> {
          ZoneId newYork = ZoneId.of("America/New_York");
          for (Row row : state.of(RecordType.TIMESHEET).all()) {
            ZonedDateTime begin = row.time("begin");
            if (begin != null && begin.toLocalDate().toString().equals("2024-07-15")) {
              inZone(row, newYork);
            }
          }
          return next.handle(call);
        });
  }
}
