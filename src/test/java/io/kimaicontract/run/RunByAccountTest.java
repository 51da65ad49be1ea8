package io.kimaicontract.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.kimaicontract.api.Kimai;
import io.kimaicontract.api.ResourceType;
import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Json;
import io.kimaicontract.http.Secret;
import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.ReferenceState;
import io.kimaicontract.reference.store.Row;
import io.kimaicontract.target.Credentials;
import io.kimaicontract.verdict.Ledger;
import io.kimaicontract.verdict.result.ExitCode;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.RunListener;
import io.kimaicontract.verdict.result.RunReport;
import io.kimaicontract.verdict.result.ScenarioRef;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import io.kimaicontract.web.TargetConnection;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Whole runs by the credentials that are given: each is green on a healthy Kimai, and names what it
 * could not check and why.
 */
class RunByAccountTest {
  /** The names that each row gave to what it created. */
  private final Map<String, Set<String>> created = new ConcurrentHashMap<>();

  private static final String TOKEN = "token-of-susan";
  private static final List<String> NAMES = List.of("name", "username", "email", "alias", "number");

  private final ReferenceKimai kimai = ReferenceKimai.start(ReferenceOptions.documented());
  private final ReferenceState state = kimai.state();

  @AfterEach
  void stop() {
    kimai.close();
  }

  @Test
  void theTokenOfASuperAdministratorChecksEverything() {
    Row susan = user(kimai.superAdministrator().username());
    state.addToken(susan, "given", TOKEN, null);
    List<String> before = records();
    RunReport report = run(new Credentials(null, null, TOKEN, null, null));
    Run verdict = report.run();

    assertGreen(report);
    assertThat(
        reasons(verdict),
        everyItem(
            anyOf(startsWith("not applicable: "), startsWith("no account can read the setting "))));
    assertThat("names that several scenarios gave", givenTwice(), is(Map.of()));
    assertThat(records(), is(before));
    assertThat("said to stay", verdict.disabledUsers(), is(usernames()));
    assertThat(verdict.disabledUsers().size(), is(greaterThan(30)));
    assertThat(state.of(RecordType.USER).all(user -> user.is("enabled")), is(List.of(susan)));
  }

  @Test
  void theLoginOfAnAdministratorChecksWhatAdministratorsMay() {
    state.addUser("anni", "password-Anni-1", "ROLE_ADMIN");
    List<String> before = records();
    RunReport report = run(new Credentials("anni", "password-Anni-1", null, null, null));

    assertGreen(report);
    assertThat(
        reasons(report.run()),
        everyItem(
            anyOf(
                startsWith("not applicable: "),
                startsWith("no account can read the setting "),
                startsWith("no user: 'anni' is an administrator and cannot create people; "),
                startsWith("no teamlead: 'anni' is an administrator and cannot create people; "),
                startsWith("no super administrator: 'anni' is an administrator and "),
                startsWith("the installation has nothing that this rule speaks of"))));
    assertThat(report.run().count(Outcome.CONFORMANT), is(greaterThan(600L)));
    assertThat(report.run().disabledUsers(), empty());
    assertThat(records(), is(before));
  }

  @Test
  void theLoginOfATeamleadChecksWhatTeamleadsMay() {
    Caller susan = new Caller("susan", new Secret(TOKEN));
    state.addToken(user(kimai.superAdministrator().username()), "given", TOKEN, null);
    Kimai client = Kimai.over(ReferenceRun.connection(kimai).transport());
    long customer =
        made(
            client,
            ResourceType.CUSTOMER,
            susan,
            Map.of(
                "name", "theirs", "country", "DE", "currency", "EUR", "timezone", "Europe/Berlin"));
    long project =
        made(client, ResourceType.PROJECT, susan, Map.of("name", "theirs", "customer", customer));
    made(client, ResourceType.ACTIVITY, susan, Map.of("name", "theirs", "project", project));
    state.addUser("toni", "password-Toni-1", "ROLE_TEAMLEAD");
    List<String> before = records();
    RunReport report = run(new Credentials("toni", "password-Toni-1", null, null, null));

    assertGreen(report);
    assertThat(report.run().count(Outcome.CONFORMANT), is(greaterThan(20L)));
    assertThat(records(), is(before));
  }

  private static long made(
      Kimai client, ResourceType resourceType, Caller maker, Map<String, Object> fields) {
    Map<String, Object> body = new TreeMap<>(fields);
    body.putAll(Map.of("visible", true, "billable", true));
    return client.create(resourceType, 0, maker, Json.of(body)).at("/id").asLong();
  }

  private RunReport run(Credentials credentials) {
    TargetConnection targetConnection = ReferenceRun.connection(kimai);
    TargetConnection theirs =
        ReferenceRun.connection(targetConnection, targetConnection.transport(), credentials, true);
    return new ContractRun(theirs, ReferenceRun.runPlan(Ledger.empty(), 2))
        .run(RunListeners.of(new RunListener() {}, this::log));
  }

  private int log(ScenarioRef scenario, Exchange exchange) {
    if (exchange.request().method().equals("POST") && exchange.response().succeeded()) {
      created
          .computeIfAbsent(
              scenario.title() + ":" + scenario.line(), row -> new ConcurrentSkipListSet<>())
          .addAll(names(exchange));
    }
    return -1;
  }

  private static void assertGreen(RunReport report) {
    Run verdict = report.run();
    assertThat(
        verdict.scenarios().stream()
            .filter(r -> r.outcome() == Outcome.BROKEN || r.outcome() == Outcome.SUITE_ERROR)
            .map(r -> r.scenario().title() + ": " + r.reason() + r.violations())
            .toList(),
        empty());
    assertThat(reasons(verdict), everyItem(not(blankOrNullString())));
    assertThat("left behind", verdict.leftovers(), empty());
    assertThat(report.exitCode(), is(ExitCode.CONFORMANT));
  }

  private static List<String> reasons(Run verdict) {
    return verdict.scenarios().stream()
        .filter(r -> r.outcome() == Outcome.NOT_CHECKED)
        .map(ScenarioResult::reason)
        .toList();
  }

  /** The names under which several scenarios created something, and which these are. */
  private Map<String, Set<String>> givenTwice() {
    Map<String, Set<String>> givers = new TreeMap<>();
    created.forEach(
        (row, names) ->
            names.forEach(n -> givers.computeIfAbsent(n, none -> new TreeSet<>()).add(row)));
    givers.values().removeIf(rows -> rows.size() == 1);
    return givers;
  }

  private static List<String> names(Exchange creation) {
    return creation.request().payload().flatMap(Json::parse).stream()
        .flatMap(
            body ->
                NAMES.stream()
                    .filter(field -> !body.path(field).asString("").isEmpty())
                    .map(field -> field + " " + body.path(field).asString()))
        .toList();
  }

  /** Everything that is there but users, who stay. */
  private List<String> records() {
    return Arrays.stream(RecordType.values())
        .filter(recordType -> recordType != RecordType.USER)
        .flatMap(
            recordType ->
                state.of(recordType).all().stream().map(row -> recordType + " " + row.id()))
        .toList();
  }

  private List<String> usernames() {
    return state.of(RecordType.USER).all(user -> !user.is("enabled")).stream()
        .map(user -> user.text("username"))
        .sorted()
        .toList();
  }

  private Row user(String name) {
    Row user = state.user(name);
    if (user == null) {
      throw new AssertionError("no user " + name);
    }
    return user;
  }
}
