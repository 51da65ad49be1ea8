package io.kimaicontract.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may do what on a fresh instance (chapter 19 of the rules). */
class AccessTest {

  private final ReferenceKimai kimai = ReferenceKimai.start(ReferenceOptions.like("2.65.0"));
  private final Client susan = Client.of(kimai, "susan_super");
  private final Client anna = Client.of(kimai, "anna", "ROLE_ADMIN");
  private final Client tony = Client.of(kimai, "tony", "ROLE_TEAMLEAD");
  private final Client john = Client.of(kimai, "john");

  @BeforeEach
  void fill() {
    Client.of(kimai, "paula").get("/api/ping");
    susan.post("/api/customers", "{'name':'Acme'}");
    susan.post("/api/projects", "{'name':'Apollo','customer':1}");
    susan.post("/api/activities", "{'name':'Meeting'}");
    susan.post("/api/tags", "{'name':'alpha','visible':true}");
    susan.post("/api/teams", "{'name':'Red','members':[{'user':1,'teamlead':true}]}");
    String times = "'begin':'2024-06-01T10:00:00','end':'2024-06-01T12:00:00'";
    new Client(kimai.url(), "token-of-paula")
        .post("/api/timesheets", "{" + times + ",'project':1,'activity':1}");
  }

  @AfterEach
  void close() {
    kimai.close();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET    | /api/version               |                                | 200 200 200 200
          GET    | /api/config/colors         |                                | 200 200 200 200
          GET    | /api/users/me              |                                | 200 200 200 200
          GET    | /api/customers             |                                | 200 200 200 200
          GET    | /api/tags                  |                                | 200 200 200 200
          GET    | /api/timesheets            |                                | 200 200 200 200
          GET    | /api/timesheets/1          |                                | 403 200 200 200
          PATCH  | /api/timesheets/1/export   |                                | 403 200 200 200
          GET    | /api/customers/1           |                                | 403 403 200 200
          GET    | /api/projects/1            |                                | 403 403 200 200
          GET    | /api/activities/1          |                                | 403 403 200 200
          POST   | /api/customers             | {'name':'Second'}              | 403 403 200 200
          POST   | /api/projects              | {'name':'Second','customer':1} | 403 403 200 200
          POST   | /api/activities            | {'name':'Second'}              | 403 200 200 200
          PATCH  | /api/customers/1           | {'comment':'x'}                | 403 403 200 200
          GET    | /api/projects/1/rates      |                                | 403 403 200 200
          GET    | /api/teams                 |                                | 403 403 200 200
          GET    | /api/users                 |                                | 403 403 403 200
          POST   | /api/users                 | {}                             | 403 403 403 400
          GET    | /api/users/5               |                                | 403 403 403 200
          PATCH  | /api/users/5               | {'alias':'P'}                  | 403 403 403 200
          GET    | /api/invoices              |                                | 403 200 200 200
          POST   | /api/customers/1/team      |                                | 410 410 410 410
          DELETE | /api/customers/77          |                                | 404 404 404 404
          """)
  void eachRoleMayDoWhatItMay(String method, String path, String body, String expected) {
    StringBuilder statuses = new StringBuilder();
    for (Client client : new Client[] {john, tony, anna, susan}) {
      statuses.append(client.send(method, path, body).status()).append(' ');
    }
    assertEquals(expected, statuses.toString().strip());
  }

  @ParameterizedTest
  @CsvSource({
    "hourlyRate, 400 400 200 200",
    "exported, 400 200 200 200",
    "description, 200 200 200 200"
  })
  void someFieldsAreForSomeRoles(String field, String expected) {
    StringBuilder statuses = new StringBuilder();
    for (Client client : new Client[] {john, tony, anna, susan}) {
      String times = "'begin':'2024-06-01T10:00:00','end':'2024-06-01T12:00:00'";
      String body = "{" + times + ",'project':1,'activity':1,'" + field + "':1}";
      statuses.append(client.post("/api/timesheets", body).status()).append(' ');
    }
    assertEquals(expected, statuses.toString().strip());
  }
}
