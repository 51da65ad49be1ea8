package io.kimaicontract.cli;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Interceptor;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code sweep} says of what it cannot remove, and of a target that fails. */
class SweepFailuresTest extends SweepFixture {
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
  void aListWithoutAnEndIsAFailureOfTheTarget() {
    kimai.close();
    Interceptor endless =
        (call, next) ->
            call.path().equals("/api/timesheets")
                ? next.handle(call).withHeader("X-Total-Pages", "99999999999")
                : next.handle(call);
    kimai = ReferenceKimai.start(ReferenceOptions.like("2.65.0").plain().withTampering(endless));
    CapturedTerminal capturedTerminal = new CapturedTerminal(directory);

    assertThat(capturedTerminal.run(line("sweep", LOGIN)), is(3));
    assertThat(capturedTerminal.err(), containsString("the list of timesheets does not end"));
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
}
