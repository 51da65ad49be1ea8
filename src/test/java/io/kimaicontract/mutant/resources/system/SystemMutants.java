package io.kimaicontract.mutant.resources.system;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.objects;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import java.util.List;

/** Mutants of the features in {@code resources/system} and {@code document}. */
final class SystemMutants {
  private SystemMutants() {}

  static List<Mutant> all() {
    return List.of(
        new Mutant(
            "actions are an object",
            "The actions of a record are a list, for users who may view the record",
            "resources/system/actions",
            "SY-10 x3, SY-11, SY-16 x5",
            answers(
                CallMatcher.path("GET /api/actions/**"),
                x -> x.status() == 200 ? x.withBody("{}") : x)),
        new Mutant(
            "actions are open to everybody",
            "The actions of a record are a list, for users who may view the record",
            "resources/system/actions",
            "SY-13 x3, SY-16 x4",
            answers(CallMatcher.path("GET /api/actions/**"), Errors.granted(403, "[]"))),
        new Mutant(
            "unknown records have actions",
            "The actions of a record are a list, for users who may view the record",
            "resources/system/actions",
            "SY-12 x4",
            answers(CallMatcher.path("GET /api/actions/**"), Errors.granted(404, "[]"))),
        new Mutant(
            "unknown templates are deleted",
            "Only administrators delete export templates",
            "resources/system/actions",
            "SY-14 x2",
            answers(CallMatcher.path("DELETE /api/export/*"), Errors.renumbered(404, 204))),
        new Mutant(
            "removed operations are not found",
            "Creating a team for a record is no longer offered",
            "resources/system/actions",
            "SY-15 x4",
            answers(CallMatcher.path("POST /api/**/team"), Errors.renumbered(410, 404))),
        new Mutant(
            "a ping has another message",
            "A ping is answered with pong",
            "resources/system/status",
            "SY-01 x4",
            objects(CallMatcher.path("GET /api/ping"), o -> o.put("message", "ping"))),
        new Mutant(
            "the number is another's",
            "The number of a version agrees with its name",
            "resources/system/status",
            "SY-02",
            objects(
                CallMatcher.path("GET /api/version").and(CallMatcher.byCast()),
                o -> o.put("versionId", 20000))),
        new Mutant(
            "nobody reads the configuration",
            "The configuration is not for callers without a token",
            "resources/system/status",
            "SY-43",
            answers(
                CallMatcher.path("GET /api/config/timesheet").and(CallMatcher.byNobody()),
                x -> Errors.json(200, "{}"))),
        new Mutant(
            "the configuration is for administrators",
            "Every user may read the configuration",
            "resources/system/status",
            "SY-05",
            answers(
                CallMatcher.path("GET /api/config/colors").and(CallMatcher.by("john")),
                x -> Errors.FORBIDDEN)),
        new Mutant(
            "removed paths are empty",
            "Removed operations and operations of plugins are not found",
            "resources/system/status",
            "SY-07 x4",
            answers(
                CallMatcher.path("GET /api(/config/i18n|/ping.json|/dashboard)?")
                    .and(CallMatcher.by("susan")),
                Errors.granted(404, "[]"))),
        new Mutant(
            "the page opens with a token",
            "The page with the document requires a login and accepts no token",
            "document/document",
            "DO-01 x3",
            answers(CallMatcher.path("GET /api/doc"), x -> x.withStatus(200))));
  }
}
