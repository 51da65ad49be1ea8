package io.kimaicontract.mutant.document;

import static io.kimaicontract.mutant.engine.Mutation.answers;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.reference.http.Answer;
import java.util.List;

/**
 * Mutants whose document follows what they break, so that their answers still match it. Only a
 * server like a release can be one: the other one's document is nobody's.
 */
final class DocumentMutants {
  private static final String DOCUMENT = "document/document";
  private static final String KEPT =
      "The document promises everything that the documents of the surrounding releases promise";

  private static final String OFFERED =
      "The server offers every operation that the document announces";

  private DocumentMutants() {}

  static List<Mutant> all() {
    return List.of(
        serving("a property is renamed", "\"alias\":\\{", "\"nickname\":{"),
        serving(
            "an id becomes a text",
            "\"id\":\\{\"type\":\"integer\"",
            "\"id\":{\"type\":\"string\""),
        serving("a date-time is a day", "\"format\":\"date-time\"", "\"format\":\"date\""),
        gone(),
        serving("a query parameter is gone", "\"name\":\"term\"", "\"name\":\"search\""),
        serving("a creation answers 201", "\"200\":\\{", "\"201\":{"),
        new Mutant(
                "two operations have the same id",
                "The document is valid OpenAPI 3.0",
                "document/validity",
                "",
                answers(
                    CallMatcher.path("GET /api/doc"),
                    page ->
                        page.withBody(
                            page.body()
                                .replace(
                                    "\"get_app_api_status_version\"",
                                    "\"get_app_api_status_ping\""))))
            .released("IP-50"),
        new Mutant(
            "an announced operation is not there",
            OFFERED,
            DOCUMENT,
            "DO-03",
            answers(CallMatcher.path("PUT /api/plugins"), a -> Errors.of(404, "Not Found"))),
        new Mutant(
            "an announced method is not offered",
            OFFERED,
            DOCUMENT,
            "DO-03",
            answers(CallMatcher.path("PUT /api/tags"), a -> a.withHeader("Allow", "GET"))));
  }

  /** The document announces another operation in its place, which the server has. */
  private static Mutant gone() {
    return new Mutant(
            "an operation is gone",
            KEPT,
            DOCUMENT,
            "",
            Mutation.calls(
                CallMatcher.path("GET /api/doc").or(CallMatcher.path("PUT /api/extensions")),
                (call, next) ->
                    call.method().equals("PUT")
                        ? Errors.of(405, "Method Not Allowed").withHeader("Allow", "GET")
                        : renamed(next.handle(call))))
        .released("DO-02");
  }

  private static Answer renamed(Answer page) {
    return page.withBody(page.body().replace("\"/api/plugins\":", "\"/api/extensions\":"));
  }

  private static Mutant serving(String name, String regex, String instead) {
    return new Mutant(
            name,
            KEPT,
            DOCUMENT,
            "",
            answers(
                CallMatcher.path("GET /api/doc"),
                page -> page.withBody(page.body().replaceAll(regex, instead))))
        .released("DO-02");
  }
}
