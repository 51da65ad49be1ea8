package io.kimaicontract.fault;

import static io.kimaicontract.fault.Fault.ALL;
import static io.kimaicontract.fault.Fault.API;
import static io.kimaicontract.fault.Fault.afterwards;
import static io.kimaicontract.fault.Fault.call;
import static io.kimaicontract.fault.Fault.first;
import static io.kimaicontract.fault.Fault.gateway;
import static io.kimaicontract.fault.Fault.instead;
import static io.kimaicontract.fault.Fault.silent;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.http.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Trouble of a target and permanent faults: the exit codes of runs that meet them. */
class FaultsTest {
  private static final int MIDDLE = 45;
  private static final Predicate<Request> POSTS = call("POST", "/api/tags");
  private static final Predicate<Request> READS = call("GET", "/api/t");
  private static final Predicate<Request> DELETIONS = call("DELETE", "/api/tags/");

  /**
   * A line of the table.
   *
   * @param atStart the exit code when it is there from the first request on
   * @param later the exit code when it begins in the middle of a run
   */
  record Row(String name, int atStart, int later, Supplier<Fault> fault) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Row row(String name, int atStart, int later, Supplier<Fault> fault) {
    return new Row(name, atStart, later, fault);
  }

  static Stream<Row> rows() {
    return Stream.of(
        row("a read answers 502 once", 0, 0, () -> instead(first(1, READS), gateway(502))),
        row("a write answers 503 once", 0, 0, () -> instead(first(1, POSTS), gateway(503))),
        row("a write is done, and answers 504", 0, 0, () -> done(first(1, POSTS))),
        row("a deletion is done, and answers 502", 0, 0, () -> done(first(1, DELETIONS))),
        row("everything answers 503 for a while", 3, 0, () -> instead(first(5, ALL), gateway(503))),
        row("everything answers 502", 3, 3, () -> instead(ALL, gateway(502))),
        row("a write answers 429 once", 0, 0, () -> instead(first(1, POSTS), Fault.limited())),
        row("everything answers 429", 3, 3, () -> instead(ALL, Fault.limited())),
        row("everything answers the login page", 3, 3, () -> instead(ALL, Fault.loginPage())),
        row("the API redirects to the login", 3, 3, () -> instead(API, Fault.toLogin())),
        row("everything answers 200 and nothing", 3, 3, () -> instead(ALL, Fault.empty(200))),
        row("half of every JSON", 3, 3, () -> afterwards(API, Fault::half)),
        row("a write is reset once", 0, 0, () -> silent(first(1, POSTS), Fault.reset())),
        row("a read times out once", 0, 0, () -> silent(first(1, READS), Fault.timeout())),
        row("everything times out", 3, 3, () -> silent(ALL, Fault.timeout())),
        row("no connection for a while", 3, 0, () -> silent(first(5, ALL), Fault.refused())),
        row("no connection", 3, 3, () -> silent(ALL, Fault.refused())),
        row("the tokens are refused", 3, 3, () -> instead(API, Fault.refusedToken())),
        row(
            "GET /api/tags/find answers 502",
            1,
            1,
            () -> instead(call("GET", "/api/tags/find"), gateway(502))),
        row("POST /api/tags answers 502", 1, 1, () -> instead(POSTS, gateway(502))),
        row("POST /api/tags answers the login page", 1, 1, () -> instead(POSTS, Fault.loginPage())),
        row("POST /api/tags answers 200 and nothing", 1, 1, () -> instead(POSTS, Fault.empty(200))),
        row("POST /api/tags redirects to the login", 1, 1, () -> instead(POSTS, Fault.toLogin())),
        row("POST /api/tags answers 429", 1, 1, () -> instead(POSTS, Fault.limited())),
        row("POST /api/tags never answers", 1, 1, () -> silent(POSTS, Fault.timeout())),
        row("POST /api/tags refuses tokens", 1, 1, () -> instead(POSTS, Fault.refusedToken())),
        row(
            "POST /api/tags answers Kimai's own 500",
            1,
            1,
            () -> instead(POSTS, Fault.kimais(500, "Internal Server Error"))),
        row(
            "POST /api/tags answers Kimai's own 503",
            1,
            1,
            () -> instead(POSTS, Fault.kimais(503, "Service Unavailable"))),
        row(
            "POST answers 201 and nothing",
            1,
            1,
            () -> afterwards(call("POST", "/api/"), r -> Fault.empty(201))));
  }

  private static Fault done(Predicate<Request> which) {
    return afterwards(which, real -> gateway(504));
  }

  @Test
  void theReadmeHasTheTable() throws IOException {
    String readme = Files.readString(Path.of("features/README.md"));
    assertThat(
        rows().map(r -> "| " + r.name + " | " + r.atStart + " | " + r.later + " |").toList(),
        everyItem(is(in(readme.lines().toList()))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void atTheStart(Row row) {
    assertThat(FaultRun.exit(new FaultyKimai(0, row.fault.get())), is(row.atStart));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void inTheMiddle(Row row) {
    FaultyKimai kimai = new FaultyKimai(MIDDLE, row.fault.get());
    assertThat(FaultRun.of(kimai.connection()).exit().code(), is(row.later));
  }
}
