package io.kimaicontract.contract;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Header;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Response;
import io.kimaicontract.http.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rates and budgets: for whom they must be there, for whom not, and where that is not known. */
class VisibilityCheckTest {
  private static final String DOCUMENT =
      """
      {"openapi": "3.0.0", "info": {"title": "%s"}, "paths": {
        "/api/timesheets": {"get": {"responses": {"200": {"content": {"application/json": {
          "schema": {"type": "array", "items": {"$ref": "#/components/schemas/TimesheetCollection"}}
        }}}}}},
        "/api/projects": {"get": {"responses": {"200": {"content": {"application/json": {
          "schema": {"type": "array", "items": {"$ref": "#/components/schemas/ProjectCollection"}}
        }}}}}}},
       "components": {"schemas": {
        "TimesheetCollection": {"properties": {
          "user": {"type": "integer"}, "rate": {"type": "number"}}},
        "ProjectCollection": {"properties": {"id": {"type": "integer"},
          "customer": {"type": "integer"}, "teams": {"type": "array", "items": {}},
          "budget": {"type": "number"}}}}}}
      """;
  private static final Set<String> STAFF =
      Set.of("view_rate_own_timesheet", "view_rate_other_timesheet", "budget_teamlead_project");

  /** The permissions of a fresh installation, as far as they matter here. */
  enum Role implements Caller.Role {
    USER,
    TEAMLEAD;

    @Override
    public String title() {
      return name();
    }
  }

  private final AnswerCheck check = check("Kimai 2.66.0");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "USER     | {\"user\":1}              | ~~",
        "USER     | {\"user\":1,\"rate\":3}   | /0/rate present for P (USER), who lacks view_rate_own_timesheet",
        "USER     | {\"user\":1,\"rate\":null} | /0/rate null for P (USER), who lacks view_rate_own_timesheet",
        "USER     | {\"user\":2,\"rate\":3}   | /0/rate present for P (USER), who lacks view_rate_other_timesheet",
        "TEAMLEAD | {\"user\":2,\"rate\":3}   | ~~",
        "TEAMLEAD | {\"user\":2}              | /0/rate missing for P (TEAMLEAD), who has view_rate_other_timesheet"
      })
  void rates(Role role, String sheet, String finding) {
    assertThat(found("/api/timesheets", role, "[" + sheet + "]"), is(finding));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "TEAMLEAD | [{\"id\":7}]  | true  | ,\"budget\":1 | ~~",
        "TEAMLEAD | [{\"id\":7}]  | true  | ~~ | missing for P (TEAMLEAD), who has budget_teamlead_project",
        "TEAMLEAD | [{\"id\":7}]  | false | ,\"budget\":1 | present for P (TEAMLEAD), who lacks budget_project",
        "TEAMLEAD | []            | true  | ,\"budget\":1 | present for P (TEAMLEAD), who lacks budget_project",
        "TEAMLEAD | []            | true  | ~~ | ~~",
        "TEAMLEAD | [{\"id\":8}]  | true  | ,\"budget\":1 | ~~",
        "TEAMLEAD | [{\"id\":8}]  | true  | ~~ | ~~",
        "USER     | [{\"id\":7}]  | true  | ,\"budget\":1 | present for P (USER), who lacks budget_project"
      })
  void budgets(Role role, String teams, boolean leads, String budget, String finding) {
    check.learn(
        answer(
            "/api/teams",
            role,
            "{\"id\":7,\"members\":[{\"user\":{\"id\":1},\"teamlead\":" + leads + "}]}"));
    check.learn(answer("/api/customers", role, "[{\"id\":3,\"teams\":[]}]"));

    String project = "[{\"id\":5,\"customer\":3,\"teams\":" + teams + budget + "}]";

    assertThat(
        found("/api/projects", role, project), is(finding.isEmpty() ? "" : "/0/budget " + finding));
  }

  @Test
  void anUnseenCustomerLeavesItOpen() {
    String project = "[{\"id\":5,\"customer\":4,\"teams\":[],\"budget\":1}]";

    assertThat(found("/api/projects", Role.TEAMLEAD, project), is(""));
  }

  @Test
  void beforeItIsRequiredOfAll() {
    AnswerCheck before = check("Kimai 2.65.0");
    List<SchemaFinding> found =
        before.check(answer("/api/timesheets", Role.USER, "[{\"user\":1}]"));

    assertThat(found.size(), is(1));
    assertThat(found.get(0).kind(), is(SchemaFinding.Kind.MISSING));
  }

  private static AnswerCheck check(String title) {
    String document = DOCUMENT.formatted(title);
    return new AnswerCheck(
        Contract.parse(document, new ContractSource.Given("x.json")),
        (role, permission) -> role == Role.TEAMLEAD && STAFF.contains(permission));
  }

  private String found(String path, Role role, String body) {
    return check.check(answer(path, role, body)).stream()
        .map(f -> f.instance() + " " + f.seen())
        .collect(Collectors.joining("; "));
  }

  private static Exchange answer(String path, Role role, String body) {
    Caller caller = Caller.of("P", role, new Secret("0123456789abcdef"), 1);
    List<Header> headers = List.of(new Header("Content-Type", "application/json"));
    return new Exchange(
        Request.of("GET", path, caller),
        new Response(200, headers, body),
        Instant.EPOCH,
        Duration.ZERO);
  }
}
