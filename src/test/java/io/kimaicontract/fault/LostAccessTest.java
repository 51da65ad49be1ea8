package io.kimaicontract.fault;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;
import static org.hamcrest.Matchers.startsWith;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Transport;
import io.kimaicontract.mutant.engine.DirectTransport;
import io.kimaicontract.reference.MemoryKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.verdict.result.ExitCode;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Runs that lose their tokens, their data or their web session. */
class LostAccessTest {
  private static final int MIDDLE = 45;

  @Test
  void oneTokenIsRevoked() {
    Run run = after(MIDDLE, Fault.instead(by("John (user)"), Fault.refusedToken()));

    assertThat(run.lost(), is("the token of John (user) was revoked during the run"));
    assertThat(run.exitCode(), is(ExitCode.TARGET_UNUSABLE));
    assertThat(outcomes(run), everyItem(is(oneOf(Outcome.CONFORMANT, Outcome.TARGET_TROUBLE))));
    assertThat(run.leftovers(), empty());
  }

  @Test
  void allTokensAreRevoked() {
    Run run = after(MIDDLE, Fault.instead(Fault.API, Fault.refusedToken()));

    assertThat(run.lost(), startsWith("the tokens of Susan (super administrator), "));
    assertThat(run.lost(), containsString("John (user)"));
    assertThat(run.lost(), endsWith(" were revoked during the run"));
    assertThat(run.exitCode(), is(ExitCode.TARGET_UNUSABLE));
    assertThat(run.count(Outcome.BROKEN), is(0L));
  }

  @Test
  void theDatabaseIsReset() {
    Transport fresh =
        DirectTransport.connection(MemoryKimai.of(ReferenceOptions.documented()), true).transport();
    Run run = after(MIDDLE, (request, kimai) -> fresh.send(request));

    assertThat(
        run.lost(),
        matchesPattern("the data of .+ vanished during the run; was the database reset\\?"));
    assertThat(run.exitCode(), is(ExitCode.TARGET_UNUSABLE));
    assertThat(run.count(Outcome.BROKEN) + run.count(Outcome.SUITE_ERROR), is(0L));
    assertThat(run.leftovers(), empty());
  }

  @Test
  void ownErrorsJustBeforeTheLossAreNotJudged() {
    AtomicInteger since = new AtomicInteger();
    Fault dropping =
        (request, kimai) ->
            Fault.API.test(request)
                ? Fault.instead(
                        Fault.ALL,
                        since.incrementAndGet() < 30
                            ? Fault.kimais(500, "Internal Server Error")
                            : Fault.refusedToken())
                    .send(request, kimai)
                : kimai.send(request);
    Run run = after(MIDDLE, dropping);

    assertThat(run.lost(), containsString("revoked during the run"));
    assertThat(run.count(Outcome.BROKEN), is(0L));
    assertThat(run.exitCodes(), not(hasItem(ExitCode.NEW_VIOLATIONS)));
  }

  @Test
  void anExpiredWebSessionLogsInAgain() {
    Set<String> expired = new HashSet<>();
    AtomicInteger logins = new AtomicInteger();
    Fault fault =
        (request, kimai) -> {
          if (request.method().equals("POST") && request.path().endsWith("/login_check")) {
            logins.incrementAndGet();
          }
          List<String> cookies =
              request.headers().stream()
                  .filter(h -> h.name().equals("Cookie"))
                  .map(h -> h.value())
                  .toList();
          if (expired.isEmpty()) {
            expired.addAll(cookies);
          }
          return cookies.stream().anyMatch(expired::contains)
              ? kimai.send(withoutCookies(request))
              : kimai.send(request);
        };
    Run run = FaultRun.of(new FaultyKimai(MIDDLE, fault).connection());

    assertThat(expired, not(empty()));
    assertThat(logins.get(), is(1));
    assertThat(run.exitCode(), is(ExitCode.CONFORMANT));
    assertThat(run.leftovers(), empty());
  }

  @Test
  void withoutTheHeaderAuthorizationNothingIsJudged() {
    Fault apache = (request, kimai) -> kimai.send(request.by(Caller.NOBODY));
    Run run = after(0, apache);

    assertThat(run.lost(), containsString("CGIPassAuth On"));
    assertThat(run.exitCode(), is(ExitCode.TARGET_UNUSABLE));
    assertThat(outcomes(run), everyItem(is(Outcome.TARGET_TROUBLE)));
  }

  @Test
  void refusedFixturesAreOneFinding() {
    Run run =
        after(0, Fault.instead(Fault.call("POST", "/api/users"), Fault.kimais(403, "Forbidden")));

    assertThat(run.exitCode(), is(ExitCode.NEW_VIOLATIONS));
    assertThat(io.kimaicontract.verdict.finding.Findings.of(run.scenarios()), hasSize(1));
  }

  private static Request withoutCookies(Request request) {
    return new Request(
        request.method(),
        request.path(),
        request.query(),
        request.headers().stream().filter(h -> !h.name().equals("Cookie")).toList(),
        request.body(),
        request.caller());
  }

  private static java.util.function.Predicate<Request> by(String name) {
    return Fault.API.and(request -> request.caller().name().equals(name));
  }

  private static List<Outcome> outcomes(Run run) {
    return run.scenarios().stream().map(ScenarioResult::outcome).toList();
  }

  private static Run after(int healthy, Fault fault) {
    return FaultRun.of(new FaultyKimai(healthy, fault).connection());
  }
}
