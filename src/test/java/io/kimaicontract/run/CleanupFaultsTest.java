package io.kimaicontract.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.TargetUnreachable;
import io.kimaicontract.http.Transport;
import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Interceptor;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import io.kimaicontract.run.cucumber.Selection;
import io.kimaicontract.target.Credentials;
import io.kimaicontract.target.TargetUnusable;
import io.kimaicontract.users.RunNaming;
import io.kimaicontract.verdict.Ledger;
import io.kimaicontract.verdict.result.ExitCode;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.RunListener;
import io.kimaicontract.verdict.result.RunReport;
import io.kimaicontract.web.TargetConnection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a broken target answers: what a run leaves there, the run names, and nothing else. */
class CleanupFaultsTest {
  /** Each kind of thing is made, hidden ones too, and none is deleted by a scenario. */
  private static final String MAKING = "\\[(TS-01|TS-31|TG-04|TG-08|TM-01|CU-01|US-20|TK-01)]";

  /** The same without users, who are then deleted at the end of a run. */
  private static final String MAKING_NO_USERS = MAKING.replace("US-20|", "");

  /** The answers that a deletion gets in place of its own. */
  private enum Claim {
    LOGIN_PAGE,
    REDIRECT,
    EMPTY,
    NO_CONTENT;

    private Answer answer() {
      return switch (this) {
        case LOGIN_PAGE -> Answer.html(200, "<form><input name='_username'></form>");
        case REDIRECT -> Answer.redirect(302, "/en/login");
        case EMPTY -> Answer.empty(200);
        case NO_CONTENT -> Answer.empty(204);
      };
    }

    /** Only one of them is an answer that the document has. */
    private ExitCode code() {
      return this == NO_CONTENT ? ExitCode.NOT_CLEANED_UP : ExitCode.NEW_VIOLATIONS;
    }
  }

  private ReferenceKimai kimai = ReferenceKimai.start(ReferenceOptions.documented());
  private final Credentials login =
      new Credentials(
          kimai.superAdministrator().username(),
          kimai.superAdministrator().password(),
          null,
          null,
          null);

  @AfterEach
  void stop() {
    kimai.close();
  }

  @ParameterizedTest
  @EnumSource(Claim.class)
  void aDeletionThatIsOnlyClaimed(Claim claim) {
    tamper("2.65.0", (call, next) -> isDeletion(call) ? claim.answer() : next.handle(call));
    RunReport report = run(login);
    Run verdict = report.run();

    assertThat(left(RecordType.TAG, RecordType.TEAM, RecordType.TIMESHEET), not(empty()));
    assertTold(verdict);
    assertThat(report.exitCode(), is(claim.code()));
  }

  @ParameterizedTest
  @EnumSource(Claim.class)
  void aDeletionThatIsOnlyClaimedToATokenAlone(Claim claim) {
    tamper("2.65.0", (call, next) -> isDeletion(call) ? claim.answer() : next.handle(call));
    RunReport report = run(token());
    Run verdict = report.run();

    assertThat(left(RecordType.CUSTOMER, RecordType.PROJECT, RecordType.ACTIVITY), not(empty()));
    assertThat(
        verdict.leftovers().stream().filter(l -> l.startsWith("token ")).toList(), not(empty()));
    assertTold(verdict);
    assertThat(report.exitCode(), is(claim.code()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.24.0", "2.65.0"})
  void aDeletionThatWorksTheSecondTime(String version) {
    Set<String> claimed = ConcurrentHashMap.newKeySet();
    tamper(
        version,
        (call, next) ->
            isDeletion(call) && claimed.add(call.path()) ? Answer.empty(204) : next.handle(call));
    RunReport report = run(login);
    Run verdict = report.run();

    assertThat(claimed.size(), is(greaterThan(5)));
    assertThat(left(RecordType.values()), empty());
    assertThat(verdict.leftovers(), empty());
    assertThat(report.exitCode(), is(ExitCode.CONFORMANT));
  }

  @ParameterizedTest
  @CsvSource({
    "500, '',                    customers|projects|activities|timesheets|tags|teams",
    "500, '',                    users",
    "502, <h1>Bad Gateway</h1>, customers|timesheets|tags|teams",
    "502, <h1>Bad Gateway</h1>, users",
    "200, '',                    projects|tags|teams|users",
    "200, not JSON,              activities|tags|teams",
    "408, '',                    tags|users"
  })
  void aCreationThatTookEffectAllTheSame(int status, String body, String resources) {
    tamper(
        "2.65.0",
        unclear(
            call -> call.path().matches("/api/(" + resources + ")"),
            new Answer(status, Map.of(), body)));
    RunReport report = run(login);
    Run verdict = report.run();

    assertThat(report.exitCode(), is(ExitCode.NEW_VIOLATIONS));
    assertThat(left(RecordType.values()), empty());
    assertThat(verdict.leftovers(), empty());
  }

  @Test
  void usersThatWereCreatedAllTheSameAreDisabledByAToken() {
    tamper("2.65.0", unclear(call -> call.path().equals("/api/users"), Answer.empty(500)));
    TargetUnusable refused = assertThrows(TargetUnusable.class, () -> run(token()));

    assertThat(kimai.state().of(RecordType.USER).all(user -> user.is("enabled")).size(), is(1));
    assertThat(
        refused.getMessage(),
        matchesPattern(
            "'susan_super' could not create the user 'kc-([0-9a-f]{6})-john': answered 500 "
                + "; users that stay, disabled: kc-\\1-john"));
  }

  @Test
  void aHiddenTagThatATokenCannotSee() {
    tamper("2.65.0", unclear(call -> call.path().equals("/api/tags"), Answer.empty(500)));
    RunReport report = run(token(), "\\[TG-0[48]]");
    Run verdict = report.run();

    assertThat(left(RecordType.TAG).size(), is(1));
    assertThat(
        verdict.leftovers(),
        is(
            List.of(
                "the tag '%s' may have been created: POST /api/tags answered 500"
                    .formatted(kimai.state().of(RecordType.TAG).all().get(0).text("name")))));
  }

  @Test
  void aCreationThatWasNotAnswered() {
    TargetConnection targetConnection = targetConnection(login);
    Transport losing =
        request -> {
          Exchange exchange = targetConnection.transport().send(request);
          if (request.method().equals("POST") && request.path().equals("/api/tags")) {
            throw new TargetUnreachable("no answer in time", new IllegalStateException());
          }
          return exchange;
        };
    ContractRun run =
        new ContractRun(
            through(losing, targetConnection),
            ReferenceRun.runPlan(name("\\[TG-08]"), Ledger.empty(), 2));

    RunReport report = run.run(RunListeners.of(new RunListener() {}));

    assertThat(report.exitCode(), is(ExitCode.NEW_VIOLATIONS));
    assertThat(report.run().lost(), is(""));
    assertThat(left(RecordType.values()), empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.24.0", "2.65.0"})
  void aSessionThatIsLostAtTheEndIsOpenedOnceMore(String version) {
    tamper(version, losingTheSession(false));
    RunReport report = run(login, MAKING_NO_USERS);
    Run verdict = report.run();

    assertThat(left(RecordType.values()), empty());
    assertThat(verdict.leftovers(), empty());
    assertThat(report.exitCode(), is(ExitCode.CONFORMANT));
  }

  @Test
  void aSessionThatIsLostForGoodLeavesUsers() {
    tamper("2.65.0", losingTheSession(true));
    RunReport report = run(login, MAKING_NO_USERS);
    Run verdict = report.run();

    assertThat(left(RecordType.USER).size(), is(greaterThan(3)));
    for (Row user : kimai.state().of(RecordType.USER).all(user -> user.id() > 1)) {
      assertThat(verdict.leftovers(), hasItem(containsString(name(user))));
    }
    assertThat(
        verdict.leftovers(), hasItem(containsString("the search for further leftovers failed: ")));
    assertThat(verdict.disabledUsers(), empty());
    assertThat(report.exitCode(), is(ExitCode.NOT_CLEANED_UP));
  }

  @Test
  void aSessionThatIsLostForGoodBesideAToken() {
    tamper("2.65.0", losingTheSession(true));
    Credentials token = token();
    RunReport report =
        run(
            new Credentials(login.username(), login.password(), token.token(), null, null),
            MAKING_NO_USERS);
    Run verdict = report.run();

    assertThat(left(RecordType.USER).size(), is(greaterThan(3)));
    assertTold(verdict);
    assertThat(
        verdict.leftovers(),
        everyItem(endsWith(": it is disabled; the web session that deletes users was lost")));
    assertThat(verdict.disabledUsers(), empty());
    assertThat(report.exitCode(), is(ExitCode.NOT_CLEANED_UP));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/teams", "/api/users"})
  void aListThatFailsLeavesItsThingsUnseen(String list) {
    tamper(
        "2.65.0",
        (call, next) ->
            call.method().equals("GET") && call.path().equals(list)
                ? Answer.empty(500)
                : next.handle(call));
    RunReport report = run(login);
    Run verdict = report.run();

    assertThat("each is asked for alone", verdict.leftovers(), empty());
    assertThat(left(RecordType.values()), empty());
  }

  /** What is left, and bears a mark, is named; and nothing is that is not there. */
  private void assertTold(Run verdict) {
    Set<String> told =
        Stream.concat(
                verdict.leftovers().stream()
                    .filter(l -> l.matches("the [a-z]+ \\d+, .*"))
                    .map(l -> l.replaceAll("^the ([a-z]+ \\d+), .*", "$1")),
                verdict.disabledUsers().stream().map(name -> "user " + id(name)))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(told, is(new TreeSet<>(left(RecordType.values()))));
  }

  private long id(String username) {
    return Optional.ofNullable(kimai.state().user(username)).orElseThrow().id();
  }

  /** What of a run is left that stands for itself: tokens of users go with them. */
  private List<String> left(RecordType... recordTypes) {
    return Stream.of(recordTypes)
        .flatMap(
            recordType ->
                kimai.state().of(recordType).all().stream()
                    .filter(row -> recordType != RecordType.TOKEN || row.number("user") == 1)
                    .filter(
                        row ->
                            marked(recordType).stream()
                                .anyMatch(field -> RunNaming.run(row.text(field)).isPresent()))
                    .map(row -> recordType.name().toLowerCase(Locale.ROOT) + " " + row.id()))
        .toList();
  }

  private static List<String> marked(RecordType recordType) {
    return switch (recordType) {
      case CUSTOMER, PROJECT, ACTIVITY -> List.of("name", "comment");
      case TIMESHEET -> List.of("description");
      case TAG, TEAM, TOKEN -> List.of("name");
      case USER -> List.of("username");
      default -> List.of();
    };
  }

  /** After the first deletion of a user by page, the cookies of before are nobody's. */
  private static Interceptor losingTheSession(boolean forGood) {
    Set<String> lost = ConcurrentHashMap.newKeySet();
    return (call, next) -> {
      String cookie = Optional.ofNullable(call.header("cookie")).orElse("");
      if (lost.isEmpty() && call.path().matches("/en/admin/user/\\d+/delete")) {
        lost.add(cookie);
      }
      if (forGood && !lost.isEmpty() && call.path().equals("/en/login")) {
        return Answer.empty(503);
      }
      return next.handle(lost.contains(cookie) ? call.withoutHeader("cookie") : call);
    };
  }

  private static Interceptor unclear(Predicate<Call> which, Answer answer) {
    return (call, next) -> {
      boolean creates = call.method().equals("POST") && which.test(call);
      Answer done = next.handle(call);
      return creates && done.status() < 300 ? answer : done;
    };
  }

  private static boolean isDeletion(Call call) {
    return call.method().equals("DELETE");
  }

  private void tamper(String version, Interceptor interceptor) {
    kimai.close();
    kimai = ReferenceKimai.start(ReferenceOptions.like(version).withTampering(interceptor));
  }

  private Credentials token() {
    Row susan = Optional.ofNullable(kimai.state().user("susan_super")).orElseThrow();
    kimai.state().addToken(susan, "given", "token-of-susan", null);
    return new Credentials(null, null, "token-of-susan", null, null);
  }

  private RunReport run(Credentials credentials) {
    return run(credentials, MAKING);
  }

  private RunReport run(Credentials credentials, String scenarios) {
    return new ContractRun(
            targetConnection(credentials),
            ReferenceRun.runPlan(name(scenarios), Ledger.builtIn(), 2))
        .run(RunListeners.of(new RunListener() {}));
  }

  private static String name(Row user) {
    return user.text("username");
  }

  private TargetConnection targetConnection(Credentials credentials) {
    TargetConnection targetConnection = ReferenceRun.connection(kimai);
    return ReferenceRun.connection(
        targetConnection, targetConnection.transport(), credentials, false);
  }

  private static TargetConnection through(Transport transport, TargetConnection targetConnection) {
    return ReferenceRun.connection(
        targetConnection, transport, targetConnection.target().credentials(), false);
  }

  private static Selection name(String regex) {
    return Selection.of(Optional.empty(), Optional.of(regex));
  }
}
