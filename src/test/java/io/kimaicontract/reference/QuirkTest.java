package io.kimaicontract.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.kimaicontract.reference.release.KimaiProfile;
import io.kimaicontract.reference.release.Quirk;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each quirk, switched on by itself, changes an answer. */
class QuirkTest {

  private static final String TIMES = "'begin':'2024-06-01T10:00:00','end':'2024-06-01T12:00:00'";
  private static final String WORK = "'project':1,'activity':1";

  private static final Map<Quirk, Function<Client, Client.Reply>> CALLS =
      Map.ofEntries(
          Map.entry(Quirk.OFFSET_WITHOUT_COLON, client -> book(client, "")),
          Map.entry(Quirk.ANSWER_KEEPS_FORMER_OFFSET, client -> book(client, ",'user':2")),
          Map.entry(Quirk.COMMENT_TIMES_IN_UTC, QuirkTest::comment),
          Map.entry(
              Quirk.NULL_BEGIN_500,
              client -> client.post("/api/timesheets", "{'begin':null," + WORK + "}")),
          Map.entry(
              Quirk.WORD_FOR_PROJECT_500,
              client -> client.post("/api/timesheets", "{'project':'abc','activity':1}")),
          Map.entry(
              Quirk.OBJECT_FOR_PROJECT_500,
              client -> client.post("/api/timesheets", "{'project':{'id':{'of':1}},'activity':1}")),
          Map.entry(
              Quirk.OBJECT_FOR_BEGIN_500,
              client -> client.post("/api/timesheets", "{'begin':{'at':1}," + WORK + "}")),
          Map.entry(
              Quirk.NULL_RATE_500,
              client -> client.post("/api/customers/1/rates", "{'rate':null}")),
          Map.entry(Quirk.LONG_PREFERENCE_500, QuirkTest::longPreference),
          Map.entry(
              Quirk.ANY_TIMEZONE_PREFERENCE,
              client ->
                  client.patch(
                      "/api/users/2/preferences", "[{'name':'timezone','value':'Nowhere/Land'}]")),
          Map.entry(
              Quirk.PROJECT_PATCH_NEEDS_TIME,
              client -> client.patch("/api/projects/1", "{'start':'2024-01-01'}")),
          Map.entry(
              Quirk.UNSET_BOOLEAN_TRUE_ON_POST,
              client -> client.post("/api/customers", "{'name':'Second'}")),
          Map.entry(
              Quirk.UNSET_ON_PATCH_UNCHANGED,
              client -> client.patch("/api/customers/1", "{'comment':'x'}")),
          Map.entry(
              Quirk.TIMESHEET_BILLABLE_NULL_FALSE, client -> book(client, ",'billable':null")),
          Map.entry(Quirk.TIMESHEET_BILLABLE_INHERITED, client -> book(client, "")),
          Map.entry(Quirk.TEAMLEAD_NULL_FALSE, QuirkTest::team));

  @ParameterizedTest
  @EnumSource(Quirk.class)
  void changesAnAnswer(Quirk quirk) {
    Function<Client, Client.Reply> call = CALLS.get(quirk);
    if (call != null) {
      String plain = answer(KimaiProfile.documented(), call);
      assertNotEquals(plain, answer(KimaiProfile.documented().with(quirk), call));
      assertEquals(plain, answer(KimaiProfile.documented().with(quirk).without(quirk), call));
    }
  }

  @Test
  void theQuirksWithoutACallAreThoseOfThePagesAndOfAnOperationThatIsNewer() {
    Set<Quirk> rest = EnumSet.allOf(Quirk.class);
    rest.removeAll(CALLS.keySet());
    assertEquals(
        EnumSet.of(
            Quirk.TOKEN_WORKS_THROUGH_ITS_DAY, Quirk.TOKEN_SHOWN_BEFORE_RELOAD,
            Quirk.COPY_LEAVES_OUT_HIDDEN, Quirk.NO_DOC_JSON),
        rest);
  }

  private static String answer(KimaiProfile kimaiProfile, Function<Client, Client.Reply> call) {
    try (ReferenceKimai kimai =
        ReferenceKimai.start(ReferenceOptions.documented().withBehaviour(kimaiProfile))) {
      Client susan = Client.of(kimai, "susan_super");
      java.util.Objects.requireNonNull(kimai.state().user("susan_super"))
          .put("timezone", "Europe/Berlin");
      kimai.state().addUser("john", "password-1");
      susan.post("/api/customers", "{'name':'Acme','visible':true,'billable':true}");
      susan.post(
          "/api/projects",
          "{'name':'Apollo','customer':1,'visible':true,'billable':true,'globalActivities':true}");
      susan.post("/api/activities", "{'name':'Meeting','visible':true,'billable':true}");
      return call.apply(susan).toString();
    }
  }

  private static Client.Reply book(Client client, String more) {
    return client.post("/api/timesheets", "{" + TIMES + "," + WORK + more + "}");
  }

  private static Client.Reply comment(Client client) {
    client.post("/api/customers/1/comments", "{'message':'hello'}");
    Client.Reply list = client.get("/api/customers/1/comments");
    String time = list.json().at("/0/createdAt").asString();
    return new Client.Reply(list.status(), time.substring(time.length() - 6));
  }

  private static Client.Reply longPreference(Client client) {
    return client.patch(
        "/api/users/1/preferences",
        "[{'name':'favorite_routes','value':'" + "x".repeat(256) + "'}]");
  }

  private static Client.Reply team(Client client) {
    return client.post(
        "/api/teams",
        "{'name':'Red','members':[{'user':1,'teamlead':true},{'user':2,'teamlead':null}]}");
  }
}
