package io.kimaicontract.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.ContractSource;
import io.kimaicontract.contract.Operation;
import io.kimaicontract.contract.source.ContractLocator;
import io.kimaicontract.contract.source.DocumentLoader;
import io.kimaicontract.fixture.EffectsFile;
import io.kimaicontract.http.Json;
import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Interceptor;
import io.kimaicontract.run.cucumber.Selection;
import io.kimaicontract.scaffold.FeatureIndex;
import io.kimaicontract.scaffold.Scaffold;
import io.kimaicontract.verdict.Ledger;
import io.kimaicontract.verdict.result.ExitCode;
import io.kimaicontract.verdict.result.OperationCoverage;
import io.kimaicontract.verdict.result.RunListener;
import io.kimaicontract.verdict.result.RunReport;
import io.kimaicontract.verdict.result.ScenarioResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a new release brings is scaffolded, and the skeletons run against it as they are. */
class ScaffoldedRunTest {
  private static final String DOCUMENT =
      """
      {"openapi": "3.0.0", "paths": {
        "/api/customers": {"post": {"responses": {"200":
          {"content": {"application/json": {"schema": {}}}}}}},
        "/api/customers/{id}/widgets": {
          "get": {
            "parameters": [{"name": "order", "in": "query", "schema": {"pattern": "ASC|DESC"}}],
            "responses": {"200": {"content": {"application/json": {"schema":
              {"type": "array", "items": {"$ref": "#/components/schemas/Widget"}}}}}}},
          "post": {
            "requestBody": {"content": {"application/json": {"schema":
              {"$ref": "#/components/schemas/Widget"}}}},
            "responses": {"200": {"content": {"application/json": {"schema":
              {"$ref": "#/components/schemas/Widget"}}}}}}},
        "/api/widgets/{id}": {"get": {"responses": {"200": {}}}}},
       "components": {"schemas": {"Widget": {
         "type": "object", "required": ["name"],
         "properties": {"name": {"type": "string"}, "customer": {"type": "integer"}}}}}}
      """;

  @TempDir Path directory;

  @Test
  void everySkeletonConforms() throws IOException {
    RunReport report = run();
    assertThat(
        report.run().scenarios().stream()
            .filter(r -> r.outcome() != ScenarioResult.Outcome.CONFORMANT)
            .map(r -> r.scenario().title() + ": " + r.reason() + r.violations())
            .toList(),
        empty());
    assertThat(report.run().scenarios().size(), is(5));
    assertThat(report.exitCode(), is(ExitCode.CONFORMANT));
    assertThat(
        report.contractCoverage().operations().stream().allMatch(OperationCoverage::called),
        is(true));
  }

  private RunReport run() throws IOException {
    Path document = Files.writeString(directory.resolve("doc.json"), DOCUMENT);
    Path features = Files.createDirectory(directory.resolve("features"));
    Contract contract = Contract.parse(DOCUMENT, new ContractSource.Given("doc.json"));
    List<Operation> operations =
        contract.operations().stream().filter(o -> o.path().contains("widgets")).toList();
    for (var file :
        Scaffold.of(
                contract, operations, new FeatureIndex(List.of()), Map.of(), EffectsFile.onCaller())
            .entrySet()) {
      Files.writeString(features.resolve(file.getKey()), file.getValue());
    }
    RunPlan runPlan =
        new RunPlan(
            new Selection(List.of(features.toString()), Optional.empty(), Optional.empty()),
            new ContractLocator(
                Optional.of(document.toString()),
                new DocumentLoader(directory, Duration.ofSeconds(30))),
            Ledger.empty(),
            true,
            1);
    try (ReferenceKimai reference =
        ReferenceKimai.start(ReferenceOptions.documented().withTampering(widgets()))) {
      return new ContractRun(ReferenceRun.connection(reference), runPlan)
          .run(RunListeners.of(new RunListener() {}));
    }
  }

  private static Interceptor widgets() {
    return (call, next) -> call.path().contains("/widgets") ? answer(call) : next.handle(call);
  }

  private static Answer answer(Call call) {
    Map<String, Object> widget = Map.of("name", "wheel", "customer", 1);
    if (!call.path().startsWith("/api/customers/")) {
      return Answer.json(404, Json.of(Map.of("code", 404, "message", "Not Found")));
    }
    return Answer.json(200, Json.of(call.method().equals("GET") ? List.of(widget) : widget));
  }
}
