package io.kimaicontract.scaffold;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.ContractSource;
import io.kimaicontract.contract.Operation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Skeletons as they are written. */
class ScaffoldTest {
  private static final String DOCUMENT =
      """
      {"openapi": "3.0.0", "info": {"title": "Kimai 3.1.0"}, "paths": {
        "/api/widgets": {
          "get": {
            "parameters": [
              {"name": "order", "in": "query", "schema": {"pattern": "ASC|DESC"}},
              {"name": "projects[]", "in": "query",
               "schema": {"type": "array", "pattern": "\\\\d+"}}],
            "responses": {"200": {}}},
          "post": {
            "requestBody": {"content": {"application/json": {"schema":
              {"$ref": "#/components/schemas/Widget"}}}},
            "responses": {"201": {}}}},
        "/api/widgets/{id}": {"get": {"responses": {"200": {}}}},
        "/api/ping": {"get": {"responses": {"200": {}}}},
        "/api/customers/{id}/widgets": {"delete": {"responses": {"204": {}}}}},
       "components": {"schemas": {"Widget": {
         "required": ["name", "customer"],
         "properties": {
           "begin": {"type": "string"},
           "customer": {"type": "integer"},
           "name": {"type": "string"},
           "kind": {"enum": ["big", "small"]}}}}}}
      """;

  private static boolean isOnCaller(Operation operation) {
    return operation.method().equals("POST");
  }

  @Test
  void oneFileForEachResourceAndOneRuleForEachOperation() {
    Map<String, String> files = scaffold(DOCUMENT, new FeatureIndex(List.of()));
    assertThat(
        List.copyOf(files.keySet()),
        contains("widgets.feature", "ping.feature", "customers.feature"));
    assertThat(
        files.get("widgets.feature"),
        is(
            """
            Feature: Widgets, still a skeleton
              To be written: say in each Rule what is promised, who may and who may not, and what a
              write changes; then give the scenarios ids of their own and move them to resources.

              @writes @since-3.1.0
              Rule: GET /api/widgets answers as its document says

                Scenario: [SC-01] Susan calls GET /api/widgets
                  When Susan calls GET /api/widgets
                  Then the answer is 200 OK

                Scenario Outline: [SC-02] Susan calls GET /api/widgets?<query>
                  Given there is a project
                  When Susan calls GET /api/widgets?<query>
                  Then the answer is 200 OK

                  Examples: documented parameters
                    | query                |
                    | order=ASC            |
                    | order=DESC           |
                    | projects[]={project} |

              @writes @since-3.1.0
              Rule: POST /api/widgets answers as its document says

                # The run makes John, so John calls it: the call may change the caller's own account.
                Scenario: [SC-03] John calls POST /api/widgets
                  Given there is a customer
                  When John calls POST /api/widgets with
                    \"""json
                    {
                      "name" : "kc-{run}-sample-{scenario}",
                      "customer" : "{customer}",
                      "begin" : "2026-01-05T09:00:00",
                      "kind" : "big"
                    }
                    \"""
                  Then the answer is 201 Created

              @reads @since-3.1.0
              Rule: GET /api/widgets/{id} answers as its document says

                # No step makes what the path names; make it with a call, or leave it unknown.
                Scenario: [SC-04] Susan calls GET /api/widgets/{id}
                  When Susan calls GET /api/widgets/2147483647
                  Then the answer is 404 Not Found
            """));
  }

  @Test
  void whatAPathNamesIsMadeFirst() {
    assertThat(
        scaffold(DOCUMENT, new FeatureIndex(List.of())).get("customers.feature"),
        containsString(
            """
                  Given there is a customer
                  When Susan calls DELETE /api/customers/{customer}/widgets
                  Then the answer is 204 No Content
            """
                .indent(0)));
  }

  @Test
  void whatAPinnedReleaseHasIsNotOfThisOne() {
    String ping = scaffold(DOCUMENT, new FeatureIndex(List.of())).get("ping.feature");
    assertThat(ping, containsString("  @reads\n  Rule: GET /api/ping"));
  }

  @Test
  void idsOfEarlierSkeletonsAreNotTakenAgain() {
    FeatureIndex featureIndex =
        new FeatureIndex(List.of("Scenario: [SC-07] a", "Scenario: [SC-03] b"));
    assertThat(scaffold(DOCUMENT, featureIndex).get("widgets.feature"), containsString("[SC-08]"));
    assertThat(
        scaffold(DOCUMENT, featureIndex).get("widgets.feature"), not(containsString("[SC-07]")));
  }

  @Test
  void whyItCannotSucceedIsSaid() {
    Contract contract = contract(DOCUMENT);
    Map<String, String> files =
        Scaffold.of(
            contract,
            contract.operations(),
            new FeatureIndex(List.of()),
            Map.of("GET /api/ping", "nothing is there"),
            operation -> false);
    assertThat(
        files.get("ping.feature"), containsString("    # It cannot succeed: nothing is there.\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "When John calls GET /api/widgets                | true",
        "When John calls GET /api/widgets?order=ASC      | true",
        "When <who> calls GET /api/<things>              | true",
        "When <who> calls <method> /api/widgets with     | true",
        "When John calls POST /api/widgets               | false",
        "When John calls GET /api/widgets/{widget}       | false",
        "GET /api/widgets is spoken of in a description  | false"
      })
  void aStepNamesAnOperation(String step, boolean named) {
    Contract contract = contract(DOCUMENT);
    assertThat(
        new FeatureIndex(List.of("  " + step + "\n")).name(contract.operations().get(0)),
        is(named));
  }

  private static Map<String, String> scaffold(String document, FeatureIndex featureIndex) {
    Contract contract = contract(document);
    return Scaffold.of(
        contract, contract.operations(), featureIndex, Map.of(), ScaffoldTest::isOnCaller);
  }

  private static Contract contract(String document) {
    return Contract.parse(document, new ContractSource.Given("doc.json"));
  }
}
