package io.kimaicontract.postman;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Json;
import io.kimaicontract.http.StatusName;
import io.kimaicontract.replay.Chain.Link;
import io.kimaicontract.verdict.result.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The checks of an answer in Postman's JavaScript. */
final class TestScript {
  /** What says the same in every run: no times, no names of a run. */
  private static final Pattern LASTING =
      Pattern.compile("true|false|null|-?\\d+\\.\\d+|\"(?!.*(?:kc-|\\d{4,}|\\d:\\d))[^\"\\\\]*\"");

  private final AnswerSchemas schemas;

  TestScript(AnswerSchemas schemas) {
    this.schemas = schemas;
  }

  /**
   * The lines.
   *
   * @param checks what the scenario compared about this answer
   */
  List<String> of(Link link, List<Check> checks) {
    Exchange recorded = link.recorded();
    List<String> lines = new ArrayList<>();
    lines.add(
        "pm.test(%s, () => pm.response.to.have.status(%s));"
            .formatted(
                Json.write("the status is " + StatusName.withNumber(recorded.status())),
                recorded.status()));
    schemas
        .of(recorded)
        .ifPresent(
            schema ->
                lines.add(
                    "pm.test('the answer has the schema of doc.json', () => pm.response.to.have.jsonSchema({ definitions: JSON.parse(pm.collectionVariables.get('schemas')), allOf: ["
                        + Json.write(schema)
                        + "] }));"));
    checks.stream().map(c -> value(c, recorded)).flatMap(Optional::stream).forEach(lines::add);
    if (!link.variable().isEmpty()) {
      lines.add(
          "pm.collectionVariables.set(%s, pm.response.json().id);"
              .formatted(Json.write(link.variable())));
    }
    return lines;
  }

  private static Optional<String> value(Check check, Exchange recorded) {
    String pointer = check.subject();
    if (!pointer.startsWith("/")
        || !check.expected().equals(check.saw())
        || !LASTING.matcher(check.saw()).matches()) {
      return Optional.empty();
    }
    JsonNode seen = recorded.at(pointer);
    if (!seen.toString().equals(check.saw())) {
      return Optional.empty();
    }
    String steps =
        "["
            + String.join(
                ", ",
                java.util.Arrays.stream(pointer.substring(1).split("/"))
                    .map(s -> Json.write(s.replace("~1", "/").replace("~0", "~")))
                    .toList())
            + "]";
    return Optional.of(
        "pm.test(%s, () => pm.expect(%s.reduce((at, step) => at[step], pm.response.json())).to.eql(%s));"
            .formatted(Json.write(pointer + " is " + check.saw()), steps, check.saw()));
  }
}
