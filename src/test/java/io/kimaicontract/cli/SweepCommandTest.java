package io.kimaicontract.cli;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Interceptor;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import io.kimaicontract.run.RunLauncher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code sweep} removes, what it leaves alone, and what it says of both. */
class SweepCommandTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/sweep");
  private static final Set<RecordType> SWEPT =
      EnumSet.of(
          RecordType.CUSTOMER,
          RecordType.PROJECT,
          RecordType.ACTIVITY,
          RecordType.TIMESHEET,
          RecordType.TAG,
          RecordType.TEAM,
          RecordType.USER,
          RecordType.TOKEN);
  private static final String[] LOGIN = {
    "--username", "susan_super", "--password", "password-Susan-1"
  };

  @TempDir Path directory;

  /** How many calls the server answers before it fails each. */
  private final AtomicInteger breath = new AtomicInteger(Integer.MAX_VALUE);

  private ReferenceKimai kimai = start("2.65.0");

  @AfterEach
  void stop() {
    kimai.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.16.0", "2.24.0", "2.65.0"})
  void whatABrokenRunLeftIsGone(String version) {
    restart(version);
    CapturedTerminal capturedTerminal = new CapturedTerminal(directory);
    capturedTerminal.runner = RunLauncher::run;
    breath.set(250);
    capturedTerminal.run(
        line("run", with("--name", "T[SGM]-0", "--reports", directory.toString())));
    breath.set(Integer.MAX_VALUE);
    assertThat(left().size(), greaterThan(5));

    assertThat(sweep(LOGIN).code(), is(0));
    assertThat(left(), is(List.of("USER susan_super")));
    assertThat(sweep(LOGIN).screen(), containsString("found         nothing that a run left"));
  }

  @Test
  void aDryRunTellsAndRemovesNothing() throws IOException {
    leave("1a2b3c");
    leave("4d5e6f");
    nearMisses();
    List<String> before = left();

    shows("dry-run", sweep(with("--dry-run")));
    assertThat(left(), is(before));
  }

  @Test
  void whatOnlyLooksLikeARunsStays() throws IOException {
    nearMisses();
    List<String> before = left();
    leave("1a2b3c");

    shows("login", sweep(LOGIN));
    assertThat(left(), is(before));
    shows("nothing", sweep(LOGIN));
  }

  @Test
  void oneRunAlone() {
    leave("1a2b3c");
    List<String> before = left();
    leave("4d5e6f");

    Screen screen = sweep(with("--run-id", "4d5e6f"));
    assertThat(screen.screen(), containsString("runs          4d5e6f"));
    assertThat(screen.code(), is(0));
    assertThat(left(), is(before));
  }

  @Test
  void longListsAreReadToTheirEnds() {
    Row timesheet = leave("1a2b3c");
    for (int i = 100; i < 650; i++) {
      Row more = add(RecordType.TIMESHEET, "description", "kc-1a2b3c-timesheet-" + i);
      List.of("user", "project", "activity", "begin", "end", "zone")
          .forEach(name -> more.put(name, timesheet.get(name)));
      if (i < 160) {
        add(RecordType.TAG, "name", "kc-1a2b3c-tag-" + i).put("visible", i % 2 == 0);
      }
    }

    Screen screen = sweep(LOGIN);
    assertThat(screen.screen(), containsString("timesheets    551"));
    assertThat(screen.screen(), containsString("tags          62"));
    assertThat(left(), is(List.of("USER susan_super")));
  }

  @Test
  void aSuperAdministratorsTokenDisablesUsers() throws IOException {
    leave("1a2b3c");
    add(RecordType.TAG, "name", "kc-1a2b3c-tag-9").put("visible", false);
    token("susan_super", "token-of-susan");

    shows("token", sweep("--token", "token-of-susan"));
    assertThat(
        kimai.state().of(RecordType.USER).all(user -> user.is("enabled")).stream()
            .map(user -> user.text("username"))
            .toList(),
        is(List.of("susan_super")));
  }

  @Test
  void aTokenCannotDeleteCustomersBefore225() throws IOException {
    restart("2.24.0");
    leave("1a2b3c");
    token("susan_super", "token-of-susan");

    shows("token-2.24", sweep("--token", "token-of-susan"));
  }

  @Test
  void pagesThatRefuseAreNamed() throws IOException {
    kimai.close();
    Interceptor refusing =
        (call, next) ->
            call.path().endsWith("/delete") || call.path().endsWith("/api-token")
                ? Answer.empty(403)
                : next.handle(call);
    kimai = ReferenceKimai.start(ReferenceOptions.like("2.24.0").plain().withTampering(refusing));
    leave("1a2b3c");

    shows("refused", sweep(LOGIN));
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 204, 302, 404})
  void aDeletionThatIsOnlyClaimedIsNone(int status) {
    kimai.close();
    Interceptor claiming =
        (call, next) ->
            call.method().equals("DELETE") || call.path().endsWith("/delete")
                ? Answer.empty(status)
                : next.handle(call);
    kimai = ReferenceKimai.start(ReferenceOptions.like("2.65.0").plain().withTampering(claiming));
    leave("1a2b3c");
    List<String> before = left();

    Screen screen = sweep(LOGIN);
    assertThat(left(), is(before));
    assertThat(screen.screen(), containsString("removed       0"));
    assertThat(screen.screen(), containsString("LEFT BEHIND   11"));
    assertThat(screen.code(), is(4));
  }

  @Test
  void usersWhomATokenDoesNotEvenDisable() {
    kimai.close();
    Interceptor claiming =
        (call, next) -> call.method().equals("PATCH") ? Answer.empty(200) : next.handle(call);
    kimai = ReferenceKimai.start(ReferenceOptions.like("2.65.0").plain().withTampering(claiming));
    leave("1a2b3c");
    token("susan_super", "token-of-susan");

    Screen screen = sweep("--token", "token-of-susan");
    assertThat(
        screen.screen(),
        containsString("the user 2, kc-1a2b3c-2-john: answered as disabled, and is not"));
    assertThat(screen.screen(), containsString("disabled      1;"));
    assertThat(screen.code(), is(4));
  }

  @Test
  void anAdministratorSeesNoUsers() throws IOException {
    kimai.state().addUser("anna", "password-Anna-1", "ROLE_ADMIN");
    leave("1a2b3c");

    shows("administrator", sweep("--username", "anna", "--password", "password-Anna-1"));
  }

  @Test
  void whoMayNothingIsTold() throws IOException {
    kimai.state().addUser("jo", "x");
    leave("1a2b3c");
    token("jo", "token-of-jo");

    shows("plain-user", sweep("--token", "token-of-jo"));
  }

  @Test
  void theAccountItselfStays() {
    kimai.state().addUser("kc-1a2b3c-susan", "password-Susan-2", "ROLE_SUPER_ADMIN");

    Screen screen = sweep("--username", "kc-1a2b3c-susan", "--password", "password-Susan-2");
    assertThat(screen.screen(), containsString("nothing that a run left"));
    assertThat(left().size(), is(2));
  }

  @ParameterizedTest
  @CsvSource({"/api/teams, 500", "/api/users, 404"})
  void aListThatIsNoneIsAFailureOfTheTarget(String path, int status) {
    kimai.close();
    Interceptor broken =
        (call, next) -> call.path().equals(path) ? Answer.empty(status) : next.handle(call);
    kimai = ReferenceKimai.start(ReferenceOptions.like("2.65.0").plain().withTampering(broken));
    CapturedTerminal capturedTerminal = new CapturedTerminal(directory);

    assertThat(capturedTerminal.run(line("sweep", LOGIN)), is(3));
    assertThat(
        capturedTerminal.err(),
        is(
            "error: %s answers %d without a list; look into the server's log%n"
                .formatted(path, status)));
  }

  @Test
  void whatFailsOnceIsAskedAgain() {
    kimai.close();
    Set<String> failed = ConcurrentHashMap.newKeySet();
    Interceptor passing =
        (call, next) ->
            failed.add(call.method() + call.path()) && call.path().matches("/api/[a-z]+s(/\\d+)?")
                ? Answer.empty(502)
                : next.handle(call);
    kimai = ReferenceKimai.start(ReferenceOptions.like("2.65.0").plain().withTampering(passing));
    leave("1a2b3c");

    Screen screen = sweep(LOGIN);
    assertThat(screen.code(), is(0));
    assertThat(screen.screen(), containsString("removed       11"));
  }

  @Test
  void aReadOnlyEnvironmentIsNotSwept() {
    leave("1a2b3c");
    List<String> before = left();
    CapturedTerminal capturedTerminal = new CapturedTerminal(directory);
    capturedTerminal.environment.put("KIMAI_READ_ONLY", "true");

    assertThat(capturedTerminal.run(line("sweep", LOGIN)), is(2));
    assertThat(
        capturedTerminal.err(),
        is(
            "error: environment variable KIMAI_READ_ONLY is set, and a sweep removes things; add --dry-run, or leave it out"
                + System.lineSeparator()));
    assertThat(capturedTerminal.run(line("sweep", with("--dry-run"))), is(0));
    assertThat(left(), is(before));
  }

  /** What a run of this id would leave if it were killed; returns its timesheet. */
  private Row leave(String run) {
    String mark = "kc-" + run + "-";
    Row john = kimai.state().addUser(mark + "2-john", "x");
    kimai.state().addUser(mark + "anna", "x", "ROLE_ADMIN").put("enabled", false);
    kimai.state().addUser(mark + "kc-" + run + "-jane-8", "x");
    token(mark + "2-john", "token-of-" + run);
    kimai.state().addToken(user("susan_super"), mark + "susan-1", "own-token-" + run, null);
    Row customer =
        add(RecordType.CUSTOMER, "name", "Quince Ltd of " + run)
            .put("comment", mark + "customer-1");
    Row project =
        add(RecordType.PROJECT, "name", mark + "project-2")
            .put("customer", customer.id())
            .put("visible", false);
    Row activity =
        add(RecordType.ACTIVITY, "name", mark + "activity-3").put("project", project.id());
    add(RecordType.TAG, "name", mark + "fig-4");
    add(RecordType.TAG, "name", mark + "hidden-5").put("visible", false);
    add(RecordType.TEAM, "name", mark + "team-6");
    return add(RecordType.TIMESHEET, "description", mark + "running-timesheet-7")
        .put("user", john.id())
        .put("project", project.id())
        .put("activity", activity.id());
  }

  private void nearMisses() {
    kimai.state().addUser("kc-abcdef", "x");
    kimai.state().addUser("kc-abcdef-smith", "x");
    Row customer =
        add(RecordType.CUSTOMER, "name", "kc-customer").put("comment", "as kc-1a2b3c-customer-1");
    Row project =
        add(RecordType.PROJECT, "name", "kc-abcdef-project").put("customer", customer.id());
    Row activity =
        add(RecordType.ACTIVITY, "name", "kc-abcdeg-activity-1").put("project", project.id());
    add(RecordType.TAG, "name", "kc-abcdef-FIG-1");
    add(RecordType.TEAM, "name", "Kc-abcdef-team-1");
    add(RecordType.TIMESHEET, "description", "kc-1a2b3c-timesheet-1 again")
        .put("user", user("susan_super").id())
        .put("project", project.id())
        .put("activity", activity.id());
    kimai.state().addToken(user("susan_super"), "kc-token", "own-token", null);
  }

  private Row add(RecordType recordType, String field, String value) {
    return kimai.state().of(recordType).add().put(field, value).put("visible", true);
  }

  private Row user(String name) {
    Row user = kimai.state().user(name);
    if (user == null) {
      throw new AssertionError("no user " + name);
    }
    return user;
  }

  private void token(String owner, String token) {
    kimai.state().addToken(user(owner), "given", token, null);
  }

  private List<String> left() {
    return SWEPT.stream()
        .flatMap(
            recordType ->
                kimai.state().of(recordType).all().stream()
                    .map(
                        row ->
                            recordType
                                + " "
                                + (recordType == RecordType.USER
                                    ? row.text("username")
                                    : row.id())))
        .toList();
  }

  private ReferenceKimai start(String version) {
    Interceptor failing =
        (call, next) -> breath.getAndDecrement() > 0 ? next.handle(call) : Answer.empty(503);
    return ReferenceKimai.start(ReferenceOptions.like(version).plain().withTampering(failing));
  }

  private void restart(String version) {
    kimai.close();
    kimai = start(version);
  }

  private record Screen(int code, String screen) {}

  private Screen sweep(String... args) {
    CapturedTerminal capturedTerminal = new CapturedTerminal(directory);
    int code = capturedTerminal.run(line("sweep", args));
    assertThat(capturedTerminal.err(), is(""));
    assertThat(capturedTerminal.out(), not(containsString("password-Susan-1")));
    return new Screen(code, capturedTerminal.out().replace(kimai.url().toString(), "http://kimai"));
  }

  private static String[] with(String... more) {
    return Stream.of(LOGIN, more).flatMap(Stream::of).toArray(String[]::new);
  }

  private String[] line(String command, String... args) {
    String[] line = new String[args.length + 3];
    line[0] = command;
    line[1] = "--url";
    line[2] = kimai.url().toString();
    System.arraycopy(args, 0, line, 3, args.length);
    return line;
  }

  private static void shows(String name, Screen screen) throws IOException {
    Path golden = GOLDEN.resolve(name + ".txt");
    String text = screen.screen() + "exit code " + screen.code() + "\n";
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, text);
    }
    assertThat(text, is(Files.readString(golden)));
  }
}
