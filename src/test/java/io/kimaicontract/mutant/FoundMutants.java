package io.kimaicontract.mutant;

import static io.kimaicontract.mutant.Queries.guessing;
import static io.kimaicontract.mutant.Queries.seeingAll;
import static io.kimaicontract.mutant.Sabotage.answers;
import static io.kimaicontract.mutant.Sabotage.bodies;
import static io.kimaicontract.mutant.Sabotage.objects;

import io.kimaicontract.reference.Call;
import java.util.List;
import java.util.function.Predicate;

/** Mutants of faults that a real Kimai had shown, and that no scenario had noticed. */
final class FoundMutants {
  private static final String TEAMS = "resources/timesheets/teams";
  private static final String OTHERS = "A teamlead reaches no timesheets of another's team";
  private static final String TAKEN =
      "What was booked before a team took the activity is for its members only";
  private static final Predicate<Call> LIST = On.path("GET /api/timesheets");
  private static final Predicate<Call> BOOKING = On.path("POST /api/timesheets");

  private FoundMutants() {}

  static List<Mutant> all() {
    return List.of(
        new Mutant(
            "a teamlead reads whosever it is",
            OTHERS,
            TEAMS,
            "TR-20",
            seeingAll(On.path("GET /api/timesheets/\\d+").and(On.by("tony")), c -> c)),
        new Mutant(
            "a teamlead changes whosever it is",
            OTHERS,
            TEAMS,
            "TR-21",
            seeingAll(On.path("PATCH /api/timesheets/\\d+").and(On.by("tony")), c -> c)),
        new Mutant(
            "a refused change is made",
            OTHERS,
            TEAMS,
            "TR-21",
            Refusals.yetDone(On.path("PATCH /api/timesheets/\\d+").and(On.by("tony")))),
        new Mutant(
            "the list does not look at the activity's team",
            TAKEN,
            TEAMS,
            "TR-22",
            seeingAll(LIST.and(On.by("john")), c -> c)),
        new Mutant(
            "every safe colour is grey",
            "The safe colour is the colour, where there is one",
            "resources/customers/special-characters",
            "CU-53 x5",
            objects(
                On.path("POST /api/(customers|projects|activities|teams|tags)"),
                one -> one.put("color-safe", "#d2d6de"))),
        new Mutant(
            "what runs has begun long ago",
            "What is answered is what is stored",
            "resources/timesheets/creating",
            "TS-93",
            bodies(
                BOOKING,
                body -> {
                  if (!body.has("begin")) {
                    body.put("begin", "2024-01-15T00:00:00");
                  }
                })),
        new Mutant(
            "a hidden tag filters",
            "Tags keep the timesheets with one of them",
            "resources/timesheets/searching",
            "TL-98",
            guessing(LIST.and(On.asking("tags[]", "kc-\\w+-hidden-\\d+")), "tags[]")),
        new Mutant(
            "a comment is of long ago",
            "A comment is stored with its author, and pinned as asked",
            "resources/customers/comments",
            "CM-21 x2",
            objects(
                On.path("POST /api/(customers|projects)/\\d+/comments"),
                one ->
                    one.put(
                        "createdAt",
                        one.path("createdAt").asString().replaceFirst("\\d+", "2003")))),
        new Mutant(
            "a change is read in the caller's zone",
            "Every date-time of a timesheet is ISO 8601 with the offset of its owner's zone at that time",
            "rules/iso8601-output",
            "IS-20",
            bodies(
                On.path("PATCH /api/timesheets/\\d+").and(On.by("anna")),
                body -> body.put("begin", "2024-01-14T22:30:00"))),
        new Mutant(
            "names stand by age",
            "The names of visible tags are listed by a part of them",
            "resources/tags/names",
            "TG-11",
            answers(
                On.path("GET /api/tags").and(On.asking("name", "kc")).and(On.by("john")),
                Lists::reversed)));
  }
}
