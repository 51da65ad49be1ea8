package io.kimaicontract.mutant.engine;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Json;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Secret;
import io.kimaicontract.http.Transport;
import io.kimaicontract.http.redaction.Redactor;
import io.kimaicontract.reference.Login;
import io.kimaicontract.reference.MemoryKimai;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.ReferenceState;
import io.kimaicontract.reference.store.Row;
import io.kimaicontract.target.Credentials;
import io.kimaicontract.target.Limits;
import io.kimaicontract.target.Reading;
import io.kimaicontract.target.Reading.GivenToken;
import io.kimaicontract.target.Target;
import io.kimaicontract.web.TargetConnection;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A reference with years of records of several people, and ways to read it without writing. */
public final class FilledReference {
  /** The password of each person whose login may be given. */
  public static final String PASSWORD = "password-Of-1";

  private static final URI NOWHERE = URI.create("http://kimai.example");
  private static final String MAKER = "token-of-maker-0123456789";
  private static final int CUSTOMERS = 4;
  private static final int DAYS = 17;

  private final ReferenceState state;
  private final Transport transport;
  private final Caller susan;

  private FilledReference(ReferenceState state, Transport transport, Login login) {
    this.state = state;
    this.transport = transport;
    Row owner = Objects.requireNonNull(state.user(login.username()));
    welcomed(owner);
    state.addToken(owner, "maker", MAKER, null);
    this.susan = new Caller("maker", new Secret(MAKER));
  }

  /** Fills it. */
  public static void fill(MemoryKimai kimai) {
    fill(kimai.state(), new DirectTransport(kimai), kimai.superAdministrator());
  }

  /** Fills one with this super administrator, over the transport. */
  public static void fill(ReferenceState state, Transport transport, Login login) {
    new FilledReference(state, transport, login).fill();
  }

  /** A connection that only reads, by the login of the super administrator, and two tokens. */
  public static TargetConnection byLogin(MemoryKimai kimai, boolean reference) {
    Login login = kimai.superAdministrator();
    return reading(
        kimai, new Credentials(login.username(), login.password(), null, null, null), reference);
  }

  /** A connection that only reads, with those credentials, and the tokens of two others. */
  public static TargetConnection reading(
      MemoryKimai kimai, Credentials credentials, boolean reference) {
    List<GivenToken> tokens =
        List.of("tony", "john").stream().map(name -> new GivenToken(name, token(name))).toList();
    return connection(kimai, credentials, reference, false, new Reading(4, tokens, false));
  }

  /** A connection with those credentials. */
  public static TargetConnection connection(
      MemoryKimai kimai,
      Credentials credentials,
      boolean reference,
      boolean writes,
      Reading reading) {
    return new TargetConnection(
        new Target(
            NOWHERE,
            credentials,
            writes,
            Limits.of(Duration.ofSeconds(30)),
            reference,
            0,
            false,
            Optional.empty(),
            reading),
        new DirectTransport(kimai),
        new Redactor(),
        Optional.empty());
  }

  /** The token of a person: anna, tony or john. */
  public static String token(String name) {
    return "token-of-" + name + "-0123456789";
  }

  private void fill() {
    person("anna_a", "anna", "America/New_York", "ROLE_ADMIN");
    long tony = person("tony_t", "tony", "Europe/Berlin", "ROLE_TEAMLEAD");
    long john = person("john_j", "john", "Asia/Kolkata");
    made("tags", Map.of("name", "urgent", "visible", true));
    List<Long> activities = new ArrayList<>();
    List<Long> projects = new ArrayList<>();
    for (int number = 1; number <= CUSTOMERS; number++) {
      customer(number, projects, activities);
    }
    activities.add(made("activities", name("Global work", 99)));
    long team =
        made(
            "teams",
            Map.of(
                "name",
                "Builders",
                "members",
                List.of(
                    Map.of("user", tony, "teamlead", true),
                    Map.of("user", john, "teamlead", false))));
    send("POST", "/api/teams/" + team + "/customers/" + customerOf(projects.get(0)), Map.of());
    timesheets(List.of(john, tony), projects, activities);
  }

  private void customer(int number, List<Long> projects, List<Long> activities) {
    Map<String, Object> customer = name("Customer" + number, number);
    customer.putAll(
        Map.of("country", "DE", "currency", "EUR", "timezone", "Europe/Berlin", "language", "en"));
    long id = made("customers", customer);
    send("POST", "/api/customers/" + id + "/comments", Map.of("message", "paid late"));
    send("POST", "/api/customers/" + id + "/rates", Map.of("rate", 50 + number));
    Map<String, Object> project = name("Project" + number, 10 + number);
    project.put("customer", id);
    project.put("globalActivities", number != 3);
    projects.add(made("projects", project));
    Map<String, Object> activity = name("Activity" + number, 20 + number);
    activity.put("project", projects.get(projects.size() - 1));
    activities.add(made("activities", activity));
    state.of(RecordType.CUSTOMER).get((int) id).put("visible", number != 2);
  }

  private void timesheets(List<Long> people, List<Long> projects, List<Long> activities) {
    for (int day = 1; day <= DAYS; day++) {
      for (long person : people) {
        int which = day % 2 == 0 ? 0 : 2;
        made(
            "timesheets",
            new java.util.TreeMap<>(
                Map.of(
                    "begin",
                    "2024-%02d-%02dT09:00:00".formatted(1 + day % 12, day),
                    "end",
                    "2024-%02d-%02dT1%s:30:00".formatted(1 + day % 12, day, day % 5),
                    "project",
                    projects.get(which),
                    "activity",
                    activities.get(which),
                    "description",
                    "work of day " + day,
                    "tags",
                    day % 3 == 0 ? "urgent" : "",
                    "user",
                    person,
                    "billable",
                    day % 4 != 0,
                    "exported",
                    day % 6 == 0)));
      }
    }
    made(
        "timesheets",
        Map.of("project", projects.get(0), "activity", activities.get(0), "user", people.get(0)));
  }

  private long customerOf(long project) {
    return send("GET", "/api/projects/" + project, Map.of()).at("/customer").asLong();
  }

  private static Map<String, Object> name(String name, int number) {
    return new java.util.TreeMap<>(
        Map.of(
            "name",
            name,
            "number",
            "N" + number,
            "visible",
            true,
            "billable",
            true,
            "comment",
            "noted"));
  }

  private long person(String username, String token, String zone, String... roles) {
    Row user = state.addUser(username, PASSWORD, roles).put("timezone", zone);
    welcomed(user);
    state.addToken(user, "given", token(token), null);
    return user.id();
  }

  /** What only reads leaves the pages of a first login alone, and could not pass them. */
  private static void welcomed(Row user) {
    user.put("wizard.intro", true).put("wizard.profile", true);
  }

  private long made(String plural, Map<String, ?> fields) {
    Exchange made = send("POST", "/api/" + plural, fields);
    long id = made.at("/id").asLong(0);
    if (id == 0) {
      throw new IllegalStateException(plural + " " + fields + ": " + made.response().body());
    }
    return id;
  }

  private Exchange send(String method, String path, Map<String, ?> fields) {
    Request request = Request.of(method, path, susan);
    return transport.send(
        method.equals("GET") ? request : request.body(Json.write(Json.of(fields))));
  }
}
