package io.kimaicontract.cli;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Interceptor;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import io.kimaicontract.users.TestTargets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** A reference with what a killed run left in it, and the screen of {@code sweep} on it. */
abstract class SweepFixture {
  static final Path GOLDEN = Path.of("src/test/resources/golden/sweep");
  static final Set<RecordType> SWEPT =
      EnumSet.of(
          RecordType.CUSTOMER,
          RecordType.PROJECT,
          RecordType.ACTIVITY,
          RecordType.TIMESHEET,
          RecordType.TAG,
          RecordType.TEAM,
          RecordType.USER,
          RecordType.TOKEN);
  static final String[] LOGIN = {"--username", "susan_super", "--password", "password-Susan-1"};

  @TempDir Path directory;

  /** How many calls the server answers before it fails each. */
  final AtomicInteger breath = new AtomicInteger(Integer.MAX_VALUE);

  ReferenceKimai kimai = start("2.65.0");

  @AfterEach
  void stop() {
    kimai.close();
  }

  /** What a run of this id would leave if it were killed; returns its timesheet. */
  Row leave(String run) {
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

  void nearMisses() {
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

  Row add(RecordType recordType, String field, String value) {
    return kimai.state().of(recordType).add().put(field, value).put("visible", true);
  }

  Row user(String name) {
    Row user = kimai.state().user(name);
    if (user == null) {
      throw new AssertionError("no user " + name);
    }
    return user;
  }

  void token(String owner, String token) {
    kimai.state().addToken(user(owner), "given", token, null);
  }

  List<String> left() {
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

  ReferenceKimai start(String version) {
    Interceptor failing =
        (call, next) -> breath.getAndDecrement() > 0 ? next.handle(call) : Answer.empty(503);
    return TestTargets.afterAFirstLogin(
        ReferenceKimai.start(ReferenceOptions.like(version).plain().withTampering(failing)));
  }

  void restart(String version) {
    kimai.close();
    kimai = start(version);
  }

  record Screen(int code, String screen) {}

  Screen sweep(String... args) {
    CapturedTerminal capturedTerminal = new CapturedTerminal(directory);
    int code = capturedTerminal.run(line("sweep", args));
    assertThat(capturedTerminal.err(), is(""));
    assertThat(capturedTerminal.out(), not(containsString("password-Susan-1")));
    return new Screen(code, capturedTerminal.out().replace(kimai.url().toString(), "http://kimai"));
  }

  static String[] with(String... more) {
    return Stream.of(LOGIN, more).flatMap(Stream::of).toArray(String[]::new);
  }

  String[] line(String command, String... args) {
    String[] line = new String[args.length + 3];
    line[0] = command;
    line[1] = "--url";
    line[2] = kimai.url().toString();
    System.arraycopy(args, 0, line, 3, args.length);
    return line;
  }

  static void shows(String name, Screen screen) throws IOException {
    Path golden = GOLDEN.resolve(name + ".txt");
    String text = screen.screen() + "exit code " + screen.code() + "\n";
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, text);
    }
    assertThat(text, is(Files.readString(golden)));
  }
}
