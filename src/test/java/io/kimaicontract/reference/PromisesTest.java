package io.kimaicontract.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The documented reference keeps the promises of the quickstart. */
class PromisesTest {

  private final ReferenceKimai kimai = ReferenceKimai.start(ReferenceOptions.documented());
  private final Client susan = Client.of(kimai, "susan_super");

  @BeforeEach
  void fill() {
    susan.post("/api/customers", "{'name':'Acme','visible':true,'billable':true}");
    susan.post(
        "/api/projects",
        "{'name':'Apollo','customer':1,'visible':true,'billable':true,'globalActivities':true}");
    susan.post("/api/activities", "{'name':'Coding','project':1,'visible':true,'billable':true}");
    susan.patch("/api/users/1", "{'timezone':'Europe/Berlin'}");
  }

  @AfterEach
  void close() {
    kimai.close();
  }

  @Test
  void aTokenIsRefusedFromTheStartOfItsExpiryDateOn() {
    Row owner = kimai.state().of(RecordType.USER).get(1);
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    kimai.state().addToken(owner, "later", "later", today.plusDays(2));
    kimai.state().addToken(owner, "over", "over", today.minusDays(1));
    assertEquals(200, new Client(kimai.url(), "later").get("/api/ping").status());
    assertEquals(401, new Client(kimai.url(), "over").get("/api/ping").status());
    kimai.expireToken("later");
    assertEquals(401, new Client(kimai.url(), "later").get("/api/ping").status());
  }

  @Test
  void timesAreLocalAndCarryTheOffset() {
    Client.Reply reply = book("'billable':true");
    assertEquals("2024-06-01T10:00:00+02:00", reply.json().get("begin").asString());
    assertEquals(susan.get("/api/timesheets/" + reply.id()).body(), reply.body());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {"false, false", "null, true", "0, true", "'', true", "'false', true", "true, true"})
  void onlyFalseIsFalse(String sent, boolean stored) {
    assertEquals(stored, book("'billable':" + sent).json().get("billable").asBoolean());
    Client.Reply customer =
        susan.post("/api/customers", "{'name':'Second','visible':" + sent + "}");
    assertEquals(stored, customer.json().get("visible").asBoolean());
    Client.Reply team =
        susan.post("/api/teams", "{'name':'Red','members':[{'user':1,'teamlead':true}]}");
    kimai.state().addUser("john", "password-1");
    Client.Reply patched =
        susan.patch(
            "/api/teams/" + team.id(),
            "{'members':[{'user':1,'teamlead':true},{'user':2,'teamlead':" + sent + "}]}");
    assertEquals(stored, patched.json().at("/members/1/teamlead").asBoolean());
  }

  @Test
  void unsetIsFalse() {
    assertFalse(
        susan.post("/api/customers", "{'name':'Second'}").json().get("billable").asBoolean());
    assertFalse(
        susan.patch("/api/customers/1", "{'comment':'x'}").json().get("visible").asBoolean());
    susan.patch("/api/customers/1", "{'visible':true}");
    assertFalse(book("'exported':true").json().get("billable").asBoolean());
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "''", "false"})
  void anEmptyBeginIsRefused(String begin) {
    Client.Reply reply =
        susan.post("/api/timesheets", "{'begin':" + begin + ",'project':1,'activity':1}");
    assertEquals(400, reply.status());
    assertTrue(reply.json().at("/errors/children/begin/errors").isArray(), reply.body());
  }

  private Client.Reply book(String more) {
    String times = "'begin':'2024-06-01T10:00:00','end':'2024-06-01T12:00:00'";
    Client.Reply reply =
        susan.post("/api/timesheets", "{" + times + ",'project':1,'activity':1," + more + "}");
    assertEquals(200, reply.status(), reply.body());
    return reply;
  }
}
