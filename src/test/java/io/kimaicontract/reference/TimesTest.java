package io.kimaicontract.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Times as they are taken, rounded, and given back (chapter 5 of the rules), for a user in Berlin.
 */
class TimesTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T18:02:30Z"), ZoneOffset.UTC);

  private final ReferenceKimai kimai =
      ReferenceKimai.start(ReferenceOptions.like("2.65.0").withClock(CLOCK));
  private final Client susan = Client.of(kimai, "susan_super");

  @BeforeEach
  void fill() {
    Objects.requireNonNull(kimai.state().user("susan_super")).put("timezone", "Europe/Berlin");
    susan.post("/api/customers", "{'name':'Acme'}");
    susan.post("/api/projects", "{'name':'Apollo','customer':1}");
    susan.post("/api/activities", "{'name':'Meeting'}");
  }

  @AfterEach
  void close() {
    kimai.close();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-06-01T10:00:00, 2024-06-01T10:00:00+0200",
    "2024-06-01T10:00, 2024-06-01T10:00:00+0200",
    "2024-06-01 10:00:00.123, 2024-06-01T10:00:00+0200",
    "2024-06-01T10:00:31, 2024-06-01T10:00:00+0200",
    "2024-06-01T10:00:00Z, 2024-06-01T12:00:00+0200",
    "2024-06-01T10:00:00-0500, 2024-06-01T17:00:00+0200",
    "2024-06-01T10:00:00 Europe/London, 2024-06-01T11:00:00+0200",
    "2024-05-31T24:00:00, 2024-06-01T00:00:00+0200",
    "2024-06-01T10:00:60, 2024-06-01T10:01:00+0200",
    "2024-03-31T02:30:00, 2024-03-31T03:30:00+0200",
    "2024-10-27T02:30:00, 2024-10-27T02:30:00+0100",
    "2024-06-01, refused",
    "2024-06-01t10:00:00, refused",
    "2024-02-30T10:00:00, refused",
    "2024-06-01T10:00:00junk, refused",
  })
  void begins(String sent, String stored) {
    String body =
        "{'begin':'%s','end':'2024-11-01T00:00:00','project':1,'activity':1}".formatted(sent);
    Client.Reply reply = susan.post("/api/timesheets", body);
    assertEquals(stored, reply.status() == 400 ? "refused" : reply.json().get("begin").asString());
  }

  @Test
  void aSecondTimerStopsTheFirst() {
    susan.post("/api/timesheets", "{'project':1,'activity':1}");
    susan.post("/api/timesheets", "{'project':1,'activity':1}");
    assertEquals(
        "2026-11-23T19:03:00+0100", susan.get("/api/timesheets/1").json().get("end").asString());
    assertEquals(1, susan.get("/api/timesheets/active").json().size());
  }

  @Test
  void aTimerThatRunsTooLongBlocksTheNext() {
    susan.post("/api/timesheets", "{'begin':'2024-01-01T10:00:00','project':1,'activity':1}");
    Client.Reply next = susan.post("/api/timesheets", "{'project':1,'activity':1}");
    assertEquals(400, next.status());
    assertEquals(1, next.json().at("/errors/errors").size());
    assertEquals("400", susan.patch("/api/timesheets/1/stop", "").json().get("code").asString());
  }

  @Test
  void aRecordForSomebodyElseIsReadInItsOwnersZone() {
    kimai.state().addUser("john", "password-1").put("timezone", "America/New_York");
    String times = "'begin':'2024-06-01T10:00:00','end':'2024-06-01T12:00:00'";
    Client.Reply made =
        susan.post("/api/timesheets", "{" + times + ",'project':1,'activity':1,'user':2}");
    assertEquals("2024-06-01T10:00:00+0200", made.json().get("begin").asString());
    Client.Reply read = susan.get("/api/timesheets/" + made.id());
    assertEquals("2024-06-01T04:00:00-0400", read.json().get("begin").asString());
  }

  @ParameterizedTest
  @CsvSource({
    "begin=2024-06-01T10:00:00, 1",
    "begin=2024-06-01T10:00:01, 0",
    "end=2024-06-01T10:00:00, 1",
    "begin=, 1",
    "modified_after=2026-11-23T18:02:30, 1",
    "modified_after=2026-11-23T18:02:31, 0",
    "begin=2024-02-30T00:00:00, refused",
    "begin=2024-06-01, refused",
    "tags[]=, refused",
  })
  void filters(String query, String found) {
    String times = "'begin':'2024-06-01T10:00:00','end':'2024-06-01T12:00:00'";
    susan.post("/api/timesheets", "{" + times + ",'project':1,'activity':1}");
    Client.Reply reply = susan.get("/api/timesheets?" + query.replace("[]", "%5B%5D"));
    assertEquals(found, reply.status() == 400 ? "refused" : Integer.toString(reply.json().size()));
  }
}
