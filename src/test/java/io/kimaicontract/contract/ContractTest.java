package io.kimaicontract.contract;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.kimaicontract.target.KimaiVersion;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document as a contract: which operation a request calls, and what is none. */
class ContractTest {
  private static final String DOCUMENT =
      """
      {"openapi": "3.0.0", "info": {"title": "Kimai 2.24.0"}, "paths": {
        "/api/timesheets/{id}": {"get": {"responses": {"default": {}}}, "parameters": []},
        "/api/timesheets/active": {"get": {"responses": {"200": {}}}},
        "/api/timesheets/{id}/stop": {"patch": {"responses": {"200": {}}}},
        "/api/{a}/{b}/stop": {"patch": {"responses": {}}},
        "/api/tags.json": {"get": {"responses": {}}}}}
      """;

  private final Contract contract = parse(DOCUMENT);

  @ParameterizedTest
  @CsvSource({
    "GET,   /api/timesheets/1,       GET /api/timesheets/{id}",
    "GET,   /api/timesheets/active,  GET /api/timesheets/active",
    "GET,   /api/timesheets/active2, GET /api/timesheets/{id}",
    "PATCH, /api/timesheets/1/stop,  PATCH /api/timesheets/{id}/stop",
    "PATCH, /api/tags/1/stop,        PATCH /api/{a}/{b}/stop",
    "PATCH, /api/timesheets/1,       none",
    "GET,   /api/timesheets/,        none",
    "GET,   /api/timesheets/1/,      none",
    "GET,   /api/timesheets/1/2,     none",
    "GET,   /api/tagsXjson,          none",
    "GET,   /kimai/api/tags.json,    none"
  })
  void literalPathsWinOverTemplates(String method, String path, String name) {
    Optional<String> found = contract.find(method, path).map(Operation::name);
    assertThat(found.orElse("none"), is(name));
  }

  @Test
  void knowsItsOperationsAndItsVersion() {
    assertThat(contract.operations().size(), is(5));
    assertThat(contract.has("GET /api/timesheets/{id}"), is(true));
    assertThat(contract.has("DELETE /api/timesheets/{id}"), is(false));
    assertThat(contract.kimaiVersion(), is(Optional.of(KimaiVersion.of("2.24.0"))));
  }

  @Test
  void aDefaultResponseSpeaksOfSuccessOnly() {
    Operation operation = contract.find("GET", "/api/timesheets/1").orElseThrow();
    assertThat(operation.responseKey(200), is(Optional.of("default")));
    assertThat(operation.responseKey(404), is(Optional.empty()));
    assertThat(operation.pointer(), is("#/paths/~1api~1timesheets~1{id}/get"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<html>                           | is not JSON; give an OpenAPI document",
        "{}                               | has no 'openapi: 3.x'",
        "{\"swagger\":\"2.0\"}            | has no 'openapi: 3.x'",
        "{\"openapi\":\"3.0.0\",\"paths\":{}} | declares no operation"
      })
  void refusesWhatIsNoContract(String document, String complaint) {
    UnreadableContract refused = assertThrows(UnreadableContract.class, () -> parse(document));
    assertThat(refused.getMessage(), containsString("x.json (given with --contract) " + complaint));
  }

  private static Contract parse(String document) {
    return Contract.parse(document, new ContractSource.Given("x.json"));
  }
}
