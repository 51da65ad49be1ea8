package io.kimaicontract.contract;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Header;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An answer against its operation, and an error against our own contract of errors. */
class AnswerCheckTest {
  private static final String JSON = "application/json";
  private final AnswerCheck check =
      new AnswerCheck(
          Contract.parse(
              """
              {"openapi": "3.0.0", "paths": {"/api/tags": {
                "get": {"responses": {"200": {"content": {"application/json": {"schema":
                  {"type": "array", "items": {"type": "string"}}}}}}},
                "delete": {"responses": {"204": {}, "404": {}}}},
                "/api/file": {"get": {"responses": {"200": {"content": {
                  "application/pdf": {}, "text/html": {}}}}}}}}
              """,
              new ContractSource.Given("x.json")),
          (role, permission) -> true);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "GET    | /api/tags | 200 | application/json | [\"a\"] | ~~",
        "GET    | /api/tags | 200 | application/json; charset=utf-8 | [] | ~~",
        "GET    | /api/tags | 200 | text/html        | []      | HEADER",
        "GET    | /api/tags | 200 | application/json | [1]     | TYPE",
        "GET    | /api/tags | 200 | application/json | [       | BODY",
        "GET    | /api/tags | 200 | text/html        | <html>  | HEADER BODY",
        "GET    | /api/tags | 201 | application/json | []      | STATUS",
        "GET    | /api/nope | 200 | application/json | []      | OPERATION",
        "GET    | /login    | 200 | text/html        | <html>  | ~~",
        "GET    | /api/doc.json | 200 | text/html    | <html>  | ~~",
        "GET    | /api/tags/ | 301 | text/html       | <html>  | ~~",
        "HEAD   | /api/tags | 200 | text/html        | ~~      | ~~",
        "DELETE | /api/tags | 204 | text/html        | ~~      | ~~",
        "DELETE | /api/tags | 204 | application/json | {}      | BODY",
        "GET    | /api/file | 200 | application/pdf  | %PDF    | ~~",
        "GET    | /api/file | 200 | text/html; charset=UTF-8 | <html> | ~~",
        "GET    | /api/file | 200 | application/json | {}      | HEADER"
      })
  void success(String method, String path, int status, String type, String body, String kinds) {
    assertThat(kinds(method, path, status, type, body), is(kinds));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "401 | {\"code\":401,\"message\":\"Unauthorized\"}   | ~~",
        "403 | {\"code\":403,\"message\":\"Forbidden\"}      | ~~",
        "404 | {\"code\":404,\"message\":\"Not Found\"}      | ~~",
        "400 | {\"code\":400,\"message\":\"Bad Request\"}    | ~~",
        "403 | {\"code\":403,\"message\":\"Access denied\"}  | VALUE",
        "404 | {\"code\":\"404\",\"message\":\"Not Found\"}  | TYPE VALUE",
        "404 | {\"code\":404}                                | MISSING",
        "404 | {\"code\":404,\"message\":\"Not Found\",\"trace\":[]} | UNDECLARED",
        "404 | <html>                                        | BODY",
        "404 | ~~                                            | BODY",
        "405 | {\"code\":405,\"message\":\"Method Not Allowed\"} | HEADER",
        "418 | {\"code\":418,\"message\":\"I am a teapot\"}  | STATUS",
        "500 | {\"code\":500,\"message\":\"Internal Server Error\"} | STATUS"
      })
  void errors(int status, String body, String kinds) {
    assertThat(kinds("GET", "/api/tags", status, JSON, body), is(kinds));
  }

  @Test
  void aFormsErrorsAreNested() {
    assertThat(
        kinds(
            "GET",
            "/api/tags",
            400,
            JSON,
            """
            {"code": 400, "message": "Validation Failed", "errors": {"errors": ["general"],
              "children": {"name": {"errors": ["This value should not be blank."]}, "color": {}}}}
            """),
        is(""));
    assertThat(
        kinds(
            "GET",
            "/api/tags",
            400,
            JSON,
            "{\"code\":400,\"message\":\"Validation Failed\",\"errors\":[\"no tree\"]}"),
        is("TYPE"));
  }

  @Test
  void aRefusalWithoutBodyNamesTheScheme() {
    List<SchemaFinding> named =
        check.check(
            exchange(
                "GET",
                "/api/tags",
                401,
                "",
                List.of(
                    new Header("Content-Type", JSON), new Header("WWW-Authenticate", "Bearer"))));
    assertThat(named, is(List.of()));
    assertThat(kinds("GET", "/api/tags", 401, JSON, ""), is("BODY"));
  }

  @Test
  void theServersFailureIsCalledOne() {
    SchemaFinding schemaFinding =
        check.check(exchange("GET", "/api/tags", 500, "{}", List.of())).get(0);
    assertThat(schemaFinding.expected(), is("no server error"));
    assertThat(schemaFinding.schema(), is("#/paths/~1api~1tags/get/responses"));
  }

  private String kinds(String method, String path, int status, String type, String body) {
    List<Header> headers = new ArrayList<>(List.of(new Header("Content-Type", type)));
    return check.check(exchange(method, path, status, body, headers)).stream()
        .map(f -> f.kind().name())
        .collect(Collectors.joining(" "));
  }

  private static Exchange exchange(
      String method, String path, int status, String body, List<Header> headers) {
    return new Exchange(
        Request.of(method, path, Caller.NOBODY),
        new Response(status, headers, body),
        Instant.EPOCH,
        Duration.ZERO);
  }
}
