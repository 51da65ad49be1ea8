package io.kimaicontract.contract;

import io.kimaicontract.contract.SchemaFinding.Kind;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Compares an answer of the target with its contract, and error answers with our own. */
public final class AnswerCheck {
  private static final ErrorContract ERRORS = ErrorContract.load();

  /** A property of the answer, or of an item of its list: what lies deeper is of another schema. */
  private static final Pattern OF_ITEM = Pattern.compile("(?:/\\d+)?/[^/]+");

  private final Contract contract;
  private final SchemaCheck schemas;
  private final VisibilityCheck visibility;
  private final TeamKnowledge teams;
  private final LostPromises lostPromises;

  /**
   * A check against the contract.
   *
   * @param holders the permissions on the target
   */
  public AnswerCheck(Contract contract, PermissionHolders holders) {
    this(contract, holders, List.of());
  }

  /**
   * A check against the contract, and against what it no longer says of its release.
   *
   * @param releases documents of releases whose promises the contract lost; an answer that breaks a
   *     promise of all of them differs, although it matches the contract
   */
  public AnswerCheck(Contract contract, PermissionHolders holders, List<Contract> releases) {
    this(contract, holders, releases, new TeamKnowledge());
  }

  private AnswerCheck(
      Contract contract, PermissionHolders holders, List<Contract> releases, TeamKnowledge teams) {
    this.contract = contract;
    this.schemas = contract.schemas();
    this.teams = teams;
    this.visibility = new VisibilityCheck(contract, holders, teams);
    this.lostPromises =
        new LostPromises(
            releases.stream().map(r -> new AnswerCheck(r, holders, List.of(), teams)).toList());
  }

  /** Remembers what an answer shows of teams: it decides what their members may see. */
  public void learn(Exchange exchange) {
    if (!contract.visibilityRules().isEmpty()) {
      teams.learn(exchange);
    }
  }

  /** The contract that is checked against. */
  public Contract contract() {
    return contract;
  }

  /** Everything in which the answer differs from the contract; empty when it conforms. */
  public List<SchemaFinding> check(Exchange exchange) {
    Response answer = exchange.response();
    String method = exchange.request().method();
    if (!speaksOf(exchange)) {
      return List.of();
    }
    Optional<Operation> operation = contract.find(method, exchange.request().path());
    if (answer.status() >= 400) {
      boolean declared =
          operation.filter(o -> o.responseKey(answer.status()).isPresent()).isPresent();
      return ERRORS.check(exchange, operation, declared);
    }
    if (operation.isEmpty()) {
      return List.of(
          new SchemaFinding(
              Kind.OPERATION,
              "",
              "#/paths",
              "no operation " + method,
              "answered " + answer.status()));
    }
    return success(operation.get(), exchange);
  }

  private static boolean speaksOf(Exchange exchange) {
    String method = exchange.request().method();
    String path = exchange.request().path();
    return !method.equals("HEAD")
        && !method.equals("OPTIONS")
        && path.startsWith("/api/")
        && !path.startsWith("/api/doc")
        && !(path.endsWith("/") && exchange.status() == 301);
  }

  private List<SchemaFinding> success(Operation operation, Exchange exchange) {
    Response answer = exchange.response();
    if (operation.responseKey(answer.status()).isEmpty()) {
      return List.of(
          new SchemaFinding(
              Kind.STATUS,
              "",
              operation.pointer() + "/responses",
              "one of the statuses " + operation.statuses(),
              String.valueOf(answer.status())));
    }
    Optional<String> pointer = operation.schemaPointer(answer.status());
    if (pointer.isEmpty()) {
      return noJson(operation, answer);
    }
    List<SchemaFinding> schemaFindings =
        new ArrayList<>(BodyFindings.contentType(answer, pointer.get()));
    Optional<JsonNode> json = answer.json();
    if (json.isEmpty()) {
      schemaFindings.add(
          new SchemaFinding(
              Kind.BODY, "", pointer.get(), "a JSON body", BodyFindings.describe(answer)));
    } else {
      List<SchemaFinding> own = body(operation, exchange, json.get(), pointer.get());
      schemaFindings.addAll(own);
      schemaFindings.addAll(lostPromises.in(exchange, own));
      schemaFindings.addAll(SecretLeakCheck.in(json.get(), pointer.get()));
    }
    return schemaFindings;
  }

  /** The differences between the body of a success and its declared schema. */
  List<SchemaFinding> body(Exchange exchange) {
    Optional<JsonNode> json = exchange.response().json();
    return contract
        .find(exchange.request().method(), exchange.request().path())
        .flatMap(
            operation ->
                json.flatMap(
                    body ->
                        operation
                            .schemaPointer(exchange.status())
                            .map(pointer -> body(operation, exchange, body, pointer))))
        .orElse(List.of());
  }

  private List<SchemaFinding> body(
      Operation operation, Exchange exchange, JsonNode body, String pointer) {
    List<SchemaFinding> declared = checked(body, pointer, exchange);
    Optional<UndeclaredVariant> undeclaredVariant =
        UndeclaredVariant.of(operation, exchange.request());
    if (undeclaredVariant.isEmpty() || misfits(declared) == 0) {
      return declared;
    }
    String variant = undeclaredVariant.get().pointer();
    List<SchemaFinding> inVariant = new ArrayList<>();
    if (body.isArray()) {
      for (int i = 0; i < body.size(); i++) {
        String at = "/" + i;
        checked(body.get(i), variant, exchange).stream()
            .map(f -> f.below(at))
            .forEach(inVariant::add);
      }
    } else {
      inVariant.addAll(checked(body, variant, exchange));
    }
    if (misfits(inVariant) >= misfits(declared)) {
      return declared;
    }
    String seen = undeclaredVariant.get().schema();
    inVariant.add(0, new SchemaFinding(Kind.VALUE, "", pointer, "the declared schema", seen));
    return inVariant;
  }

  private List<SchemaFinding> checked(JsonNode value, String pointer, Exchange exchange) {
    List<SchemaFinding> findings =
        new ArrayList<>(visibility.check(value, pointer, exchange.request().caller()));
    List<String> hidden = findings.stream().map(SchemaFinding::instance).toList();
    schemas.check(value, pointer).stream()
        .filter(finding -> !hidden.contains(finding.instance()))
        .forEach(findings::add);
    return findings;
  }

  private static long misfits(List<SchemaFinding> findings) {
    return findings.stream()
        .filter(f -> OF_ITEM.matcher(f.instance()).matches())
        .filter(f -> f.kind() == Kind.MISSING || isOfShape(f))
        .count();
  }

  /** True if the value has another form: a whole object, or only its id. */
  private static boolean isOfShape(SchemaFinding finding) {
    return finding.kind() == Kind.UNDECLARED
        || (finding.kind() == Kind.TYPE
            && (finding.seen().startsWith("{") || finding.expected().startsWith("object")));
  }

  /** An answer for which no JSON is declared: a file of a declared type, or nothing. */
  private static List<SchemaFinding> noJson(Operation operation, Response answer) {
    String key = operation.responseKey(answer.status()).orElseThrow();
    String pointer = operation.pointer() + "/responses/" + key;
    JsonNode content = operation.node().path("responses").path(key).path("content");
    if (!content.isEmpty()) {
      return BodyFindings.contentType(answer, pointer, content.propertyNames());
    }
    if (answer.body().isEmpty()) {
      return List.of();
    }
    return List.of(
        new SchemaFinding(
            Kind.BODY, "", pointer, "no body: none is declared", BodyFindings.describe(answer)));
  }
}
