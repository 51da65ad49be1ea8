package io.kimaicontract.coverage;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.ContractSource;
import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Header;
import io.kimaicontract.http.Parameter;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Response;
import io.kimaicontract.verdict.result.ContractCoverage;
import io.kimaicontract.verdict.result.CoverageMetric;
import io.kimaicontract.verdict.result.OperationCoverage;
import io.kimaicontract.verdict.result.OperationCoverage.Items;
import io.kimaicontract.verdict.result.Ratio;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What traffic reaches of a contract. */
class CoverageTest {
  private static final Contract CONTRACT =
      Contract.parse(
          """
          {"openapi": "3.0.0", "paths": {
            "/api/tags": {
              "get": {
                "parameters": [
                  {"name": "order", "in": "query", "schema": {"pattern": "ASC|DESC"}},
                  {"name": "user", "in": "query", "schema": {"pattern": "\\\\d+|all"}},
                  {"name": "kind[]", "in": "query",
                   "schema": {"type": "array", "items": {"enum": ["a", "b"]}}},
                  {"name": "X-Name", "in": "header"}],
                "responses": {"200": {"content": {"application/json": {"schema":
                  {"type": "array", "items": {"$ref": "#/components/schemas/Tag"}}}}}, "404": {}}},
              "post": {
                "requestBody": {"content": {"application/json": {"schema":
                  {"$ref": "#/components/schemas/Tag"}}}},
                "responses": {"default": {}}}},
            "/api/nests": {"get": {"responses": {"200": {"content": {"application/json": {"schema":
              {"type": "array", "items": {"$ref": "#/components/schemas/Nest"}}}}}}}},
            "/api/one": {"get": {"responses": {"200": {"content": {"application/json": {"schema":
              {"$ref": "#/components/schemas/One"}}}}}}},
            "/api/tags/{id}/meta": {"patch": {"responses": {"200": {}}}}},
           "components": {"schemas": {
             "One": {"properties": {"name": {"type": "string"}}},
             "Nest": {"properties": {"parent": {"properties": {
               "name": {"properties": {"first": {"type": "string"}}}}}}},
             "Colour": {"enum": ["red", "blue"]},
             "Tag": {"properties": {
               "name": {"type": "string"},
               "colour": {"$ref": "#/components/schemas/Colour"},
               "sizes": {"type": "array", "items": {"enum": [1, 2]}},
               "parent": {"$ref": "#/components/schemas/Tag"}}}}}}
          """,
          new ContractSource.Given("x.json"));
  private static final Request LIST = Request.of("GET", "/api/tags", Caller.NOBODY);
  private static final Request NESTS = Request.of("GET", "/api/nests", Caller.NOBODY);
  private static final Request ONE = Request.of("GET", "/api/one", Caller.NOBODY);
  private static final Request CREATE = Request.of("POST", "/api/tags", Caller.NOBODY);

  private static final Exemption NO_PLUGIN =
      new Exemption("no plugin", List.of("PATCH /api/tags/{id}/meta"), List.of(), Map.of(), 0);

  @Test
  void nothingIsReachedWithoutTraffic() {
    OperationCoverage list = of("GET /api/tags");
    assertThat(list.calls(), is(0));
    assertThat(list.statuses(), is(new Items(List.of(), List.of("200", "404"))));
    assertThat(list.parameters().unreached(), contains("order", "user", "kind[]"));
    assertThat(
        list.responseProperties().unreached(), contains("name", "colour", "sizes", "parent"));
    assertThat(
        list.enumValues().unreached(),
        contains(
            "query order=ASC",
            "query order=DESC",
            "query user=all",
            "query kind[]=a",
            "query kind[]=b",
            "response colour=red",
            "response colour=blue",
            "response sizes=1",
            "response sizes=2"));
  }

  @Test
  void statusesParametersAndValuesOfAQuery() {
    OperationCoverage list =
        of(
            "GET /api/tags",
            exchange(
                LIST.query(
                    List.of(
                        new Parameter("order", "ASC"),
                        new Parameter("kind[]", "b"),
                        new Parameter("shoe", "43"))),
                200,
                "[]"),
            exchange(LIST, 403, "{}"));
    assertThat(list.calls(), is(2));
    assertThat(list.succeeded(), is(true));
    assertThat(list.statuses(), is(new Items(List.of("200"), List.of("404"))));
    assertThat(list.parameters(), is(new Items(List.of("order", "kind[]"), List.of("user"))));
    assertThat(list.enumValues().reached(), contains("query order=ASC", "query kind[]=b"));
  }

  @Test
  void propertiesAndValuesOfBodiesAndAnswers() {
    String tag = "{\"colour\": \"blue\", \"sizes\": [2, 7], \"other\": 1}";
    OperationCoverage create = of("POST /api/tags", exchange(CREATE.body(tag), 400, "{}"));
    assertThat(create.requestProperties().reached(), contains("colour", "sizes"));
    assertThat(create.enumValues().reached(), contains("request colour=blue", "request sizes=2"));
    assertThat(create.statuses(), is(new Items(List.of(), List.of("default"))));
    assertThat(create.succeeded(), is(false));

    OperationCoverage list = of("GET /api/tags", exchange(LIST, 200, "[" + tag + "]"));
    assertThat(list.responseProperties().reached(), contains("colour", "sizes"));
    assertThat(list.enumValues().reached(), contains("response colour=blue", "response sizes=2"));
  }

  @Test
  void whoIsTurnedAwayReachesNothing() {
    Request asked = LIST.query(List.of(new Parameter("order", "ASC")));
    OperationCoverage list = of("GET /api/tags", exchange(asked, 401, "{}"));
    assertThat(list.called(), is(false));
    assertThat(list.parameters().reached(), empty());
  }

  @Test
  void aReasonHoldsUntilTheOperationSucceeds() {
    String name = "PATCH /api/tags/{id}/meta";
    Request meta = Request.of("PATCH", "/api/tags/4/meta", Caller.NOBODY);
    assertThat(of(name, exchange(meta, 404, "{}")).excepted(), is(true));
    assertThat(of(name, exchange(meta, 200, "{}")).excepted(), is(false));
    assertThat(of(name, exchange(meta, 200, "{}")).reason(), is(""));
  }

  @Test
  void aReasonIsRefutedByAnAnswer() {
    String name = "PATCH /api/tags/{id}/meta";
    Exchange meta = exchange(Request.of("PATCH", "/api/tags/4/meta", Caller.NOBODY), 500, "{}");
    Exemption exemption =
        new Exemption(
            "no tag is here", List.of(name), List.of(), Map.of("GET /api/tags", "/0/name"), 0);
    assertThat(excepted(exemption, meta), is(true));
    assertThat(excepted(exemption, meta, exchange(LIST, 200, "[]")), is(true));
    assertThat(excepted(exemption, meta, exchange(LIST, 200, "[{\"name\": 1}]")), is(false));
  }

  @Test
  void aReasonMayNeedAStatus() {
    Exemption gone = new Exemption("removed", List.of("GET /api/tags"), List.of(), Map.of(), 410);
    assertThat(excepted(gone, exchange(LIST, 410, "{}")), is(true));
    assertThat(excepted(gone, exchange(LIST, 404, "{}")), is(false));
    assertThat(excepted(gone), is(false));
  }

  @Test
  void whatAnExceptedOperationWouldAnswerIsExceptedWithIt() {
    Exemption exemption = new Exemption("no tag", List.of("GET /api/tags"), List.of(), Map.of(), 0);
    OperationCoverage list = of("GET /api/tags", exemption, exchange(LIST, 403, "{}"));
    assertThat(list.statuses(), is(new Items(List.of(), List.of("404"), no("200"))));
    assertThat(
        list.responseProperties().exceptions(), contains("name", "colour", "sizes", "parent"));
    assertThat(list.responseProperties().ratio(), is(new Ratio(0, 4, 4)));
  }

  @Test
  void aPropertyIsExceptedWhereWhatWouldHaveItWasSeen() {
    Exemption exemption = new Exemption("no tag", List.of(), List.of("parent.name"), Map.of(), 0);
    OperationCoverage none = of("GET /api/nests", exemption, exchange(NESTS, 200, "[{}]"));
    assertThat(none.responseProperties().exceptions(), empty());
    OperationCoverage bare =
        of("GET /api/nests", exemption, exchange(NESTS, 200, "[{\"parent\": {}}]"));
    assertThat(
        bare.responseProperties(),
        is(
            new Items(
                List.of("parent"),
                List.of(),
                Map.of("no tag", List.of("parent.name", "parent.name.first")))));
    String whole = "[{\"parent\": {\"name\": {\"first\": \"a\"}}}]";
    OperationCoverage seen = of("GET /api/nests", exemption, exchange(NESTS, 200, whole));
    assertThat(seen.responseProperties().unreached(), empty());
    assertThat(seen.responseProperties().exceptions(), empty());
  }

  @Test
  void everyPropertyOfAnEmptyAnswerCanBeExcepted() {
    Exemption exemption =
        new Exemption("no tag", List.of("GET /api/nests"), List.of("*"), Map.of(), 0);
    assertThat(
        of("GET /api/nests", exemption, exchange(NESTS, 200, "[]")).responseProperties(),
        is(
            new Items(
                List.of(),
                List.of(),
                Map.of("no tag", List.of("parent", "parent.name", "parent.name.first")))));
    assertThat(
        of("GET /api/nests", exemption, exchange(NESTS, 403, "{}"))
            .responseProperties()
            .unreached(),
        contains("parent", "parent.name", "parent.name.first"));
  }

  @Test
  void aListOfWhatIsDeclaredToBeOneCounts() {
    OperationCoverage one = of("GET /api/one", exchange(ONE, 200, "[{\"name\": \"a\"}]"));
    assertThat(one.responseProperties().reached(), contains("name"));
  }

  @Test
  void sharesAddUp() {
    ContractCoverage contractCoverage =
        contractCoverage(NO_PLUGIN, exchange(LIST, 200, "[{\"name\": \"a\"}]"));
    assertThat(contractCoverage.ratio(CoverageMetric.OPERATIONS), is(new Ratio(1, 5)));
    assertThat(contractCoverage.ratio(CoverageMetric.STATUSES), is(new Ratio(1, 6, 1)));
    assertThat(contractCoverage.ratio(CoverageMetric.RESPONSE_PROPERTIES), is(new Ratio(1, 8)));
    assertThat(
        contractCoverage.unreached(CoverageMetric.OPERATIONS),
        contains("POST /api/tags", "GET /api/nests", "GET /api/one", "PATCH /api/tags/{id}/meta"));
    assertThat(contractCoverage.unreached(CoverageMetric.STATUSES).get(0), is("GET /api/tags 404"));
    assertThat(contractCoverage.excepted(), contains("PATCH /api/tags/{id}/meta"));
  }

  private static Map<String, List<String>> no(String item) {
    return Map.of("no tag", List.of(item));
  }

  private static OperationCoverage of(String operation, Exchange... exchanges) {
    return of(operation, NO_PLUGIN, exchanges);
  }

  private static OperationCoverage of(
      String operation, Exemption exemption, Exchange... exchanges) {
    return contractCoverage(exemption, exchanges).operations().stream()
        .filter(o -> o.operation().equals(operation))
        .findFirst()
        .orElseThrow();
  }

  private static boolean excepted(Exemption exemption, Exchange... exchanges) {
    return contractCoverage(exemption, exchanges).excepted().containsAll(exemption.operations());
  }

  private static ContractCoverage contractCoverage(Exemption exemption, Exchange... exchanges) {
    Coverage coverage = new Coverage(CONTRACT, new Exemptions(List.of(exemption)));
    Arrays.stream(exchanges).forEach(coverage::visit);
    return coverage.contractCoverage();
  }

  private static Exchange exchange(Request request, int status, String body) {
    List<Header> json = List.of(new Header("Content-Type", "application/json"));
    return new Exchange(request, new Response(status, json, body), Instant.EPOCH, Duration.ZERO);
  }
}
