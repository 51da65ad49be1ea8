package io.kimaicontract.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.Operation;
import io.kimaicontract.contract.SchemaFinding;
import io.kimaicontract.contract.SchemaFinding.Kind;
import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.StatusName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks that the operations of the document exist, without calling one: a method that no path has
 * is refused, and the refusal lists the methods that the path has.
 *
 * <p>Seen on real 2.16.0, 2.24.0, 2.45.0, 2.58.0, 2.65.0 and 2.66.0: 405 with {@code Allow}, and
 * 404 where no operation has the path.
 */
public final class OfferSteps {
  private static final String NOBODYS = "PUT";
  private static final int NOT_ALLOWED = 405;

  /** Values of parameters that are words; any other parameter is a number. */
  private static final Map<String, String> WORDS = Map.of("locale", "en", "view", "index");

  private final World world;
  private final Map<String, Exchange> answers = new LinkedHashMap<>();

  public OfferSteps(World world) {
    this.world = world;
  }

  /** Calls each path of the document with a method that it does not declare. */
  @When("{caller} asks which methods each path offers")
  public void asksForMethods(Caller caller) {
    Map<String, List<Operation>> byPath =
        contract().operations().stream()
            .collect(
                Collectors.groupingBy(Operation::path, LinkedHashMap::new, Collectors.toList()));
    byPath.forEach(
        (path, operations) -> {
          if (operations.stream().noneMatch(o -> o.method().equals(NOBODYS))) {
            Request request = Request.of(NOBODYS, filled(path), caller);
            answers.put(path, world.trackedCalls().send(request));
          }
        });
    world.answered(List.copyOf(answers.values()));
  }

  /** Each path offers the methods that the document declares for it. */
  @Then("every operation of the document is offered")
  public void everyOperationIsOffered() {
    List<SchemaFinding> missing = new ArrayList<>();
    for (Operation operation : contract().operations()) {
      Exchange answer = answers.get(operation.path());
      if (answer != null && !offered(answer).contains(operation.method())) {
        missing.add(finding(operation, answer));
      }
    }
    world.scenarioJudge().expectNone(missing, world.answer());
  }

  private Contract contract() {
    return world.scenarioEnvironment().contract().contract();
  }

  private static String filled(String path) {
    String filled = path;
    for (Map.Entry<String, String> word : WORDS.entrySet()) {
      filled = filled.replace("{" + word.getKey() + "}", word.getValue());
    }
    return filled.replaceAll("\\{\\w+}", CallSteps.NO_ID);
  }

  private static Set<String> offered(Exchange answer) {
    return answer.status() == NOT_ALLOWED
        ? Set.copyOf(Arrays.asList(answer.response().header("Allow").orElse("").split(",\\s*", -1)))
        : Set.of();
  }

  private static SchemaFinding finding(Operation operation, Exchange answer) {
    String seen =
        answer.status() == NOT_ALLOWED
            ? "not offered, only " + answer.response().header("Allow").orElse("nothing")
            : "not there: " + StatusName.withNumber(answer.status());
    return new SchemaFinding(
        Kind.OPERATION, "", operation.pointer(), "the operation " + operation.name(), seen);
  }
}
