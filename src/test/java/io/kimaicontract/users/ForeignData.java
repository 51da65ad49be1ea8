package io.kimaicontract.users;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Json;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Secret;
import io.kimaicontract.http.Transport;
import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.ReferenceState;
import io.kimaicontract.reference.store.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** People who use a Kimai while a run tests it, and what belongs to them. */
public final class ForeignData {
  private static final String OLGAS_TOKEN = "foreign-token-of-olga";
  private static final String NILS_TOKEN = "foreign-token-of-nils";

  private final Transport transport;
  private final Caller olga = new Caller("Olga", new Secret(OLGAS_TOKEN));
  private final Caller nils = new Caller("Nils", new Secret(NILS_TOKEN));
  private final ReferenceState state;
  private final long nilsId;
  private final AtomicInteger number = new AtomicInteger();

  /** Two people, one of them an administrator, with records of every kind. */
  public ForeignData(ReferenceKimai reference) {
    this.transport = TestTargets.targetConnection(reference).transport();
    this.state = reference.state();
    Row administrator = state.addUser("olga", "password-Olga-1", "ROLE_SUPER_ADMIN");
    state.addToken(administrator, "Olga's", OLGAS_TOKEN, null);
    Row user = state.addUser("nils", "password-Nils-1");
    state.addToken(user, "Nils's", NILS_TOKEN, null);
    this.nilsId = user.id();
    everything();
    write("PATCH", "/api/users/" + nilsId, olga, Map.of("title", "a colleague", "enabled", true));
  }

  /** Every record that is stored, with all its values; a set is empty or was never asked for. */
  public List<String> records() {
    return Arrays.stream(RecordType.values())
        .flatMap(
            recordType ->
                state.of(recordType).all().stream()
                    .map(
                        row ->
                            recordType
                                + " "
                                + row.toString().replaceAll("\\w+=\\[], |, \\w+=\\[]", "")))
        .toList();
  }

  /** Creates records of every kind and deletes most of them, until it is told to stop. */
  public void disturb(BooleanSupplier going) {
    while (going.getAsBoolean()) {
      List<String> made = everything();
      made.stream().skip(number.get() % 2).forEach(path -> send("DELETE", path, olga));
    }
  }

  /** How often everything was created. */
  public int times() {
    return number.get();
  }

  private List<String> everything() {
    int n = number.incrementAndGet();
    String customer =
        create(
            "/api/customers",
            olga,
            Map.of(
                "name",
                "Acme " + n,
                "country",
                "DE",
                "currency",
                "EUR",
                "timezone",
                "Europe/Berlin",
                "visible",
                true));
    String project =
        create(
            "/api/projects",
            olga,
            Map.of(
                "name",
                "Site " + n,
                "customer",
                id(customer),
                "visible",
                true,
                "globalActivities",
                true));
    String activity =
        create(
            "/api/activities",
            olga,
            Map.of("name", "Work " + n, "project", id(project), "visible", true));
    String tag = create("/api/tags", olga, Map.of("name", "urgent " + n, "visible", true));
    String team =
        create(
            "/api/teams",
            olga,
            Map.of(
                "name", "Crew " + n, "members", List.of(Map.of("user", nilsId, "teamlead", true))));
    create(customer + "/rates", olga, Map.of("rate", 50, "isFixed", false));
    create(project + "/comments", olga, Map.of("message", "mind the gap"));
    write("POST", team + "/customers/" + id(customer), olga, Map.of());
    String past =
        create(
            "/api/timesheets",
            nils,
            Map.of(
                "project",
                id(project),
                "activity",
                id(activity),
                "begin",
                "2025-03-03T09:00:00",
                "end",
                "2025-03-03T11:00:00",
                "description",
                "foreign " + n,
                "tags",
                "urgent " + n));
    String running =
        create("/api/timesheets", nils, Map.of("project", id(project), "activity", id(activity)));
    return List.of(running, past, team, tag, activity, project, customer);
  }

  private String create(String path, Caller caller, Map<String, Object> body) {
    return path + "/" + write("POST", path, caller, body).at("/id").asLong();
  }

  private Exchange write(String method, String path, Caller caller, Map<String, Object> body) {
    return successful(transport.send(Request.of(method, path, caller).body(Json.write(body))));
  }

  private void send(String method, String path, Caller caller) {
    successful(transport.send(Request.of(method, path, caller)));
  }

  private static Exchange successful(Exchange exchange) {
    if (!exchange.response().succeeded()) {
      throw new IllegalStateException(
          exchange.request().method()
              + " "
              + exchange.request().path()
              + ": "
              + exchange.response());
    }
    return exchange;
  }

  private static long id(String path) {
    return Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
  }
}
