package io.kimaicontract.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.Error;
import io.kimaicontract.reference.http.Json;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The document that the reference serves is true about its own answers, read closed and complete.
 */
class TrueDocumentTest {

  private final ReferenceKimai kimai = ReferenceKimai.start(ReferenceOptions.documented());
  private final Client susan = Client.of(kimai, "susan_super");
  private final Client john = Client.of(kimai, "john");
  private final StrictDocument document = served();
  private final List<String> problems = new ArrayList<>();

  private StrictDocument served() {
    Browser browser = new Browser(kimai.url());
    browser.logIn(kimai.superAdministrator());
    return new StrictDocument(Json.parse(browser.get("/api/doc.json").body()));
  }

  @BeforeEach
  void fill() {
    susan.post("/api/customers", "{'name':'Acme','color':'#ff0000','comment':'x','visible':true}");
    susan.post("/api/customers", "{'name':'Bare'}");
    susan.patch("/api/customers/1", "{'visible':true,'billable':true}");
    susan.post(
        "/api/projects",
        "{'name':'Apollo','customer':1,'start':'2024-01-01','visible':true,'globalActivities':true}");
    susan.post("/api/projects", "{'name':'Bare','customer':1,'visible':true}");
    susan.post("/api/activities", "{'name':'Coding','project':1,'visible':true}");
    susan.post("/api/activities", "{'name':'Meeting','visible':true}");
    susan.post("/api/tags", "{'name':'alpha','visible':true}");
    susan.post("/api/teams", "{'name':'Red','members':[{'user':1,'teamlead':true},{'user':2}]}");
    for (String grant : List.of("customers/1", "projects/1", "activities/1")) {
      susan.post("/api/teams/1/" + grant, "");
    }
    susan.patch("/api/users/2", "{'supervisor':1,'enabled':true}");
  }

  @AfterEach
  void close() {
    kimai.close();
  }

  @Test
  void catalogues() {
    for (String things : List.of("customers", "projects", "activities")) {
      get("/api/" + things, "?visible=3");
      getId("/api/" + things + "/{id}", 1);
      getId("/api/" + things + "/{id}", 2);
      patch("/api/" + things + "/{id}", 2, "{'visible':true}");
      post("/api/" + things + "/{id}/rates", 1, "{'rate':5}");
      post("/api/" + things + "/{id}/rates", 1, "{'rate':5,'user':1,'internalRate':3}");
      getId("/api/" + things + "/{id}/rates", 1);
    }
    get("/api/customers", "?full=1");
    for (String things : List.of("customers", "projects")) {
      post("/api/" + things + "/{id}/comments", 1, "{'message':'hello'}");
      getId("/api/" + things + "/{id}/comments", 1);
      check(
          "patch",
          "/api/" + things + "/{id}/comments/{comment}/pin",
          susan.patch("/api/" + things + "/1/comments/1/pin", ""));
    }
    assertNoProblems();
  }

  @Test
  void timesheets() {
    String day = "'begin':'2024-06-01T10:00:00','end':'2024-06-01T12:00:00'";
    create(
        "/api/timesheets",
        "",
        "{" + day + ",'project':1,'activity':1,'tags':'alpha','description':'x'}");
    create("/api/timesheets", "?full=true", "{'project':1,'activity':2,'fixedRate':5}");
    get("/api/timesheets", "");
    get("/api/timesheets", "?full=1");
    get("/api/timesheets/recent", "");
    get("/api/timesheets/active", "");
    getId("/api/timesheets/{id}", 1);
    patch("/api/timesheets/{id}", 1, "{'description':'y'}");
    for (String action : List.of("stop", "restart", "duplicate", "export")) {
      patch("/api/timesheets/{id}/" + action, 2, "");
    }
    for (String thing : List.of("timesheet", "customer", "project", "activity")) {
      check(
          "get",
          "/api/actions/" + thing + "/{id}/{view}/{locale}",
          susan.get("/api/actions/" + thing + "/1/index/en"));
    }
    assertNoProblems();
  }

  @Test
  void peopleAndTheRest() {
    get("/api/users", "");
    get("/api/users", "?full=1");
    get("/api/users/me", "");
    getId("/api/users/{id}", 2);
    create(
        "/api/users",
        "",
        "{'username':'zoe','email':'zoe@example.com','plainPassword':'password-1','enabled':true}");
    patch("/api/users/{id}", 3, "{'alias':'Zoe'}");
    patch("/api/users/{id}/preferences", 3, "[{'name':'hourly_rate','value':'5'}]");
    check("get", "/api/users/me", john.get("/api/users/me"));
    get("/api/teams", "");
    getId("/api/teams/{id}", 1);
    create("/api/teams", "", "{'name':'Blue','members':[{'user':1,'teamlead':true}]}");
    patch("/api/teams/{id}", 1, "{'name':'Crimson'}");
    check("post", "/api/teams/{id}/members/{userId}", susan.post("/api/teams/1/members/3", ""));
    check("delete", "/api/teams/{id}/members/{userId}", susan.delete("/api/teams/1/members/3"));
    check(
        "delete",
        "/api/teams/{id}/customers/{customerId}",
        susan.delete("/api/teams/1/customers/1"));
    check(
        "delete", "/api/teams/{id}/projects/{projectId}", susan.delete("/api/teams/1/projects/1"));
    check(
        "delete",
        "/api/teams/{id}/activities/{activityId}",
        susan.delete("/api/teams/1/activities/1"));
    create("/api/tags", "", "{'name':'beta'}");
    get("/api/tags", "");
    get("/api/tags/find", "?name=");
    for (String path :
        List.of("ping", "version", "plugins", "config/timesheet", "config/colors", "invoices")) {
      get("/api/" + path, "");
    }
    assertNoProblems();
  }

  private void get(String path, String query) {
    check("get", path, susan.get(path + query));
  }

  private void getId(String path, int id) {
    check("get", path, susan.get(path.replace("{id}", Integer.toString(id))));
  }

  private void create(String path, String query, String body) {
    check("post", path, susan.post(path + query, body));
  }

  private void post(String path, int id, String body) {
    check("post", path, susan.post(path.replace("{id}", Integer.toString(id)), body));
  }

  private void patch(String path, int id, String body) {
    check("patch", path, susan.patch(path.replace("{id}", Integer.toString(id)), body));
  }

  private void check(String method, String path, Client.Reply reply) {
    String operation = method + " " + path + ": ";
    if (reply.status() != 200) {
      problems.add(operation + reply.status() + " " + reply.body());
      return;
    }
    for (Error error : document.check(method, path, reply.json())) {
      problems.add(operation + error);
    }
  }

  private void assertNoProblems() {
    assertEquals("", String.join("\n", problems));
  }
}
