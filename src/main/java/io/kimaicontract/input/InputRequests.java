package io.kimaicontract.input;

import io.kimaicontract.api.ResourceType;
import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.Operation;
import io.kimaicontract.fixture.Effect;
import io.kimaicontract.fixture.Effects;
import io.kimaicontract.http.Json;
import io.kimaicontract.http.Parameter;
import io.kimaicontract.http.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Requests that are valid but for one input. */
final class InputRequests {
  private static final String HERE = "@@input@@";
  private static final String QUOTED = "\"" + HERE + "\"";
  private static final String LATIN = "application/json; charset=ISO-8859-1";
  private static final int LEVELS = 600;

  /** What the run does not make, and what decides who sees a record. */
  private static final Set<String> OF_AN_INSTALLATION =
      Set.of("invoiceTemplate", "supervisor", "roles", "teams", "systemAccount");

  private final Contract contract;
  private final Effects effects;
  private final InputRecords records;
  private final InputExamples examples;

  InputRequests(Contract contract, Effects effects, InputRecords records, InputExamples examples) {
    this.contract = contract;
    this.effects = effects;
    this.records = records;
    this.examples = examples;
  }

  /** A request with a raw JSON value in a field, which empty text leaves out. */
  Request withField(InputField field, InputKind kind, String raw) {
    ObjectNode rest = rest(field.operation());
    String text;
    if (raw.isEmpty()) {
      put(rest, inObject(field), null);
      text = wrapped(field.operation(), rest);
    } else {
      put(rest, inObject(field), StringNode.valueOf(HERE));
      String named = kind == InputKind.TWICE ? raw.replace("%", field.last()) : raw;
      text = wrapped(field.operation(), rest).replace(QUOTED, named);
    }
    Request request = request(field.operation(), "", "").body(text);
    return kind == InputKind.INVALID_UTF8 ? request.header("Content-Type", LATIN) : request;
  }

  /** A valid value of the field in JSON. */
  String example(InputField field) {
    return Json.write(examples.of(field, rest(field.operation())));
  }

  /** A request with these parameters. */
  Request withQuery(InputField field, List<Parameter> parameters) {
    Request request = request(field.operation(), "", "").query(parameters);
    return field.operation().bodyPointer().isPresent()
        ? request.body(Json.write(rest(field.operation())))
        : request;
  }

  /** A parameter with a valid value. */
  Parameter parameter(InputField field) {
    return new Parameter(field.name(), examples.of(field));
  }

  /** A valid value of a parameter. */
  String value(InputField field) {
    return examples.of(field);
  }

  /** A request with this text in a part of the path. */
  Request withPath(InputField field, String text) {
    Request request = request(field.operation(), field.name(), text);
    return field.operation().bodyPointer().isPresent()
        ? request.body(wrapped(field.operation(), rest(field.operation())))
        : request;
  }

  /** A request with a whole body of the kind. */
  Request withBody(InputField field, InputKind kind, List<InputField> all) {
    Operation operation = field.operation();
    String valid = wrapped(operation, rest(operation));
    Request request = request(operation, "", "");
    return switch (kind) {
      case NO_BODY -> request;
      case NO_JSON -> request.body("no JSON");
      case OTHER_CONTENT_TYPE -> request.body(valid).header("Content-Type", "text/plain");
      case DEEP -> request.body("{\"a\":".repeat(LEVELS) + "1" + "}".repeat(LEVELS));
      case UNKNOWN_FIELD -> {
        ObjectNode more = rest(operation);
        more.put("shoeSize", "43");
        yield request.body(wrapped(operation, more));
      }
      case FEWEST_FIELDS -> request.body(wrapped(operation, fewest(operation, all)));
      case ALL_FIELDS -> request.body(wrapped(operation, everything(operation, all)));
      default -> request.body(kind.body().orElseThrow().replace("$", valid));
    };
  }

  private ObjectNode fewest(Operation operation, List<InputField> all) {
    ObjectNode body = rest(operation);
    all.stream()
        .filter(f -> f.operation().equals(operation) && !f.name().contains("."))
        .filter(f -> !f.required())
        .filter(f -> !marker(operation).equals(f.name()))
        .forEach(f -> body.remove(f.name()));
    return body;
  }

  private ObjectNode everything(Operation operation, List<InputField> all) {
    ObjectNode body = rest(operation);
    all.stream()
        .filter(f -> f.operation().equals(operation) && !f.name().contains("."))
        .filter(f -> !body.has(f.name()) && !OF_AN_INSTALLATION.contains(f.name()))
        .forEach(f -> body.set(f.name(), examples.of(f, body)));
    return body;
  }

  /** The field with the mark, without which the end of a run would not find a record. */
  private String marker(Operation operation) {
    return created(operation).map(type -> type.stored().marker()).orElse("");
  }

  /** Whether the document has the operation. */
  boolean has(String operation) {
    return contract.has(operation);
  }

  /** The fields with which the document lets such a record be changed. */
  List<String> changeable(ResourceType type) {
    return contract
        .operation("PATCH " + type.path() + "/{id}")
        .flatMap(Operation::bodyPointer)
        .map(pointer -> contract.resolved(contract.at(pointer)).path("properties").propertyNames())
        .map(List::copyOf)
        .orElse(List.of());
  }

  private Request request(Operation operation, String part, String text) {
    return Request.of(
        operation.method(),
        records.path(operation, part, text),
        records.caller(operation).caller());
  }

  /** What such an operation creates. */
  Optional<ResourceType> created(Operation operation) {
    String path = operation.path().replaceAll("\\{\\w+}", InputRecords.NO_ID);
    return effects
        .of(Request.of(operation.method(), path, records.sender().caller()))
        .map(effect -> effect instanceof Effect.Creates creates ? creates.resourceType() : null);
  }

  /** The valid rest of a body: a minimal one where something is created by a form. */
  private ObjectNode rest(Operation operation) {
    Optional<ResourceType> creates =
        operation.method().equals("POST") ? created(operation) : Optional.empty();
    if (creates.isPresent() && creates.get().isCreated()) {
      return records.lasting().body(creates.get(), records.maker(creates.get()));
    }
    ObjectNode body = (ObjectNode) Json.read("{}");
    JsonNode schema = contract.resolved(contract.at(operation.bodyPointer().orElse("#")));
    JsonNode one = contract.resolved(schema.path("items"));
    boolean form = operation.bodyPointer().isPresent() && isForm(operation);
    if (operation.path().endsWith("/preferences")) {
      body.put("name", preference(operation));
      body.put("value", "kc");
    } else if (one.has("properties") || (!form && !schema.path("required").isEmpty())) {
      body.put("name", "kc");
      body.put("value", "kc");
    }
    return body;
  }

  private String preference(Operation operation) {
    return records
        .named(operation)
        .map(account -> InputExamples.preference(account.state()))
        .orElse("timezone");
  }

  private boolean isForm(Operation operation) {
    return contract
        .at(operation.bodyPointer().orElse("#"))
        .path("$ref")
        .asString("")
        .endsWith("Form");
  }

  /** The body as text: in a list where the document wants one. */
  private String wrapped(Operation operation, ObjectNode body) {
    String pointer = operation.bodyPointer().orElse("#");
    boolean list =
        contract.resolved(contract.at(pointer)).path("type").asString("").equals("array");
    return list ? "[" + Json.write(body) + "]" : Json.write(body);
  }

  /** The name within the object, which a list may hold. */
  private static String inObject(InputField field) {
    return field.name().replaceFirst("^0\\.", "");
  }

  /** Sets a field, whose name may have dots, or removes it. */
  private void put(ObjectNode body, String name, @Nullable JsonNode value) {
    String[] steps = name.split("\\.", -1);
    ObjectNode at = body;
    if (steps.length > 1) {
      JsonNode list = body.path(steps[0]);
      if (!list.isArray() || list.isEmpty()) {
        list = Json.of(examples.list(steps[0]));
        body.set(steps[0], list);
      }
      at = (ObjectNode) list.get(0);
    }
    String last = steps[steps.length - 1];
    if (value == null) {
      at.remove(last);
    } else {
      at.set(last, value);
    }
  }

  /** Parameters of a template: each the end of its name, {@code =} and its value. */
  static List<Parameter> parameters(String name, String template) {
    List<Parameter> parameters = new ArrayList<>();
    for (String one : template.split("&(?=[^&]*=)", -1)) {
      int equals = one.indexOf('=');
      parameters.add(new Parameter(name + one.substring(0, equals), one.substring(equals + 1)));
    }
    return parameters;
  }
}
