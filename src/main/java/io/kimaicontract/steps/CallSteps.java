package io.kimaicontract.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.Operation;
import io.kimaicontract.contract.compat.ReleaseBaseline;
import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Json;
import io.kimaicontract.http.Request;
import io.kimaicontract.verdict.ScenarioSkipped;
import io.kimaicontract.verdict.result.SkipReason;
import java.util.List;

/** Calls by method and path. */
public final class CallSteps {
  /** An id that no record has, so that a call with it changes nothing. */
  static final String NO_ID = "2147483647";

  private final World world;

  public CallSteps(World world) {
    this.world = world;
  }

  /** From here on, the scenario sends web forms in place of JSON. */
  @Given("bodies are sent as web forms")
  public void bodiesAreForms() {
    world.formBodies().begin();
  }

  /** Calls an operation by method and path. */
  @When("{caller} calls {call}")
  public void calls(Caller caller, CallExpression callExpression) {
    world.called(callExpression.subject(), send(filled(callExpression).by(caller)));
  }

  /** Calls an operation with more headers, such as {@code X-Name: value; X-Other: value}. */
  @When("{caller} calls {call} with the header {string}")
  public void callsWithHeader(Caller caller, CallExpression callExpression, String headers) {
    Request request = filled(callExpression).by(caller);
    for (String header : Placeholders.fill(world, headers).split("; (?=[\\w-]+: )")) {
      String[] parts = header.split(":\\s?", 2);
      request = request.header(parts[0], parts[1]);
    }
    world.called(callExpression.subject(), send(request));
  }

  /** Calls an operation with a body that is sent unchanged. */
  @When("{caller} calls {call} with the body {string}")
  public void callsWithBody(Caller caller, CallExpression callExpression, String body) {
    world.called(callExpression.subject(), send(filled(callExpression).by(caller).body(body)));
  }

  /** Calls an operation with the JSON of the doc string, in which names stand for ids. */
  @When("{caller} calls {call} with")
  public void callsWith(Caller caller, CallExpression callExpression, String json) {
    String body = Json.write(Placeholders.read(world, json));
    world.called(callExpression.subject(), send(filled(callExpression).by(caller).body(body)));
  }

  /**
   * Calls each operation of the contract once, with unknown ids and without a body; not those of a
   * plugin that need no token.
   */
  @When("{caller} calls every operation")
  public void callsEveryOperation(Caller caller) {
    world.answered(
        contract().operations().stream()
            .filter(operation -> !isPublic(operation))
            .map(operation -> send(harmless(operation, caller)))
            .toList());
  }

  /** Reads with each operation of a plugin that needs no token by the document. */
  @When("{caller} reads with every public operation")
  public void readsWithEveryPublicOperation(Caller caller) {
    List<Operation> open =
        contract().operations().stream()
            .filter(operation -> operation.method().equals("GET") && isPublic(operation))
            .toList();
    if (open.isEmpty()) {
      throw new ScenarioSkipped(
          SkipReason.notApplicable("the document has no operation that needs no token"));
    }
    world.answered(open.stream().map(operation -> send(harmless(operation, caller))).toList());
  }

  private Contract contract() {
    return world.scenarioEnvironment().contract().contract();
  }

  /** Kimai's own operations need a token, whatever the document says of them. */
  private boolean isPublic(Operation operation) {
    return contract().isPublic(operation)
        && !ReleaseBaseline.has(operation, world.scenarioEnvironment().kimaiVersion());
  }

  private CallExpression filled(CallExpression callExpression) {
    if (callExpression.writesFound()) {
      throw new IllegalStateException(
          "what is the installation's own is not written: " + callExpression);
    }
    return callExpression.filled(text -> Placeholders.fill(world, text));
  }

  private static Request harmless(Operation operation, Caller caller) {
    return Request.of(operation.method(), operation.path().replaceAll("\\{\\w+}", NO_ID), caller);
  }

  private Exchange send(Request request) {
    return world.trackedCalls().send(request);
  }
}
