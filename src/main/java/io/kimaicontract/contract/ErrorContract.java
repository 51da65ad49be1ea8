package io.kimaicontract.contract;

import io.kimaicontract.contract.SchemaFinding.Kind;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Json;
import io.kimaicontract.http.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The suite's own small contract for error answers, which Kimai's doc.json does not declare (rule
 * O8).
 *
 * <p>Sources: rules A1, A2, A14, E1 to E10 and H11 of the catalogue. The shapes are in {@code
 * contracts/errors.json}.
 */
final class ErrorContract {
  private static final String RESOURCE = "/contracts/errors.json";

  private final JsonNode document;
  private final SchemaCheck schemas;

  private ErrorContract(JsonNode document) {
    this.document = document;
    this.schemas = new SchemaCheck(document);
  }

  static ErrorContract load() {
    try (InputStream in = ErrorContract.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + RESOURCE);
      }
      return new ErrorContract(Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  List<SchemaFinding> check(Exchange exchange, Optional<Operation> operation, boolean declared) {
    Response answer = exchange.response();
    String key = String.valueOf(answer.status());
    String place = "errors.json#/responses/" + key;
    if (!declared && !document.path("responses").has(key)) {
      return List.of(
          new SchemaFinding(
              Kind.STATUS,
              "",
              operation.map(o -> o.pointer() + "/responses").orElse("#/paths"),
              answer.status() >= 500 ? "no server error" : "no such status anywhere in the API",
              key));
    }
    List<SchemaFinding> schemaFindings = new ArrayList<>(BodyFindings.contentType(answer, place));
    if (answer.body().isEmpty()) {
      schemaFindings.addAll(emptyBody(answer, place));
    } else if (answer.json().isEmpty()) {
      schemaFindings.add(
          new SchemaFinding(Kind.BODY, "", place, "a JSON error", BodyFindings.describe(answer)));
    } else {
      schemaFindings.addAll(shape(answer.json().get(), key));
    }
    if (answer.status() == 405 && answer.header("Allow").isEmpty()) {
      schemaFindings.add(
          new SchemaFinding(Kind.HEADER, "", place, "an Allow header", "no Allow header"));
    }
    return schemaFindings;
  }

  private static List<SchemaFinding> emptyBody(Response answer, String place) {
    if (answer.status() == 401 && answer.header("WWW-Authenticate").isPresent()) {
      return List.of();
    }
    return List.of(new SchemaFinding(Kind.BODY, "", place, "a JSON error", "an empty body"));
  }

  private List<SchemaFinding> shape(JsonNode body, String key) {
    List<SchemaFinding> closest = List.of();
    for (JsonNode name : document.path("responses").path(key)) {
      List<SchemaFinding> schemaFindings =
          schemas.check(body, "#/components/schemas/" + name.asString());
      if (schemaFindings.isEmpty()) {
        return List.of();
      }
      if (closest.isEmpty() || schemaFindings.size() < closest.size()) {
        closest = schemaFindings;
      }
    }
    return closest.stream()
        .map(
            f ->
                new SchemaFinding(
                    f.kind(), f.instance(), "errors.json" + f.schema(), f.expected(), f.seen()))
        .toList();
  }
}
