package io.kimaicontract.report;

import io.kimaicontract.contract.SchemaFinding;
import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Header;
import io.kimaicontract.http.Parameter;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Response;
import io.kimaicontract.http.Secret;
import io.kimaicontract.http.redaction.Redactor;
import io.kimaicontract.target.VersionRange;
import io.kimaicontract.verdict.AcceptanceTerms;
import io.kimaicontract.verdict.Deviation;
import io.kimaicontract.verdict.DeviationMatcher;
import io.kimaicontract.verdict.Evidence;
import io.kimaicontract.verdict.ExchangeLog;
import io.kimaicontract.verdict.KnownOccurrence;
import io.kimaicontract.verdict.RuleViolation;
import io.kimaicontract.verdict.ScenarioRecorder;
import io.kimaicontract.verdict.SchemaViolation;
import io.kimaicontract.verdict.Violation;
import io.kimaicontract.verdict.result.Check;
import io.kimaicontract.verdict.result.ContractCoverage;
import io.kimaicontract.verdict.result.Ending;
import io.kimaicontract.verdict.result.Observation;
import io.kimaicontract.verdict.result.OperationCoverage;
import io.kimaicontract.verdict.result.RunReport;
import io.kimaicontract.verdict.result.ScenarioRef;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A run made by hand that has one of everything, and two secrets that must not be shown. */
public final class Samples {
  public static final URI BASE = URI.create("http://127.0.0.1:40123");
  public static final String TOKEN = "0123456789abcdef01234567f";
  public static final String PASSWORD = "pa'ss w\"ord/7";
  public static final Instant START = Instant.parse("2026-11-23T18:00:00Z");
  public static final Deviation OFFSET =
      deviation(
          "DEV-OFFSET",
          Deviation.Kind.DEVIATION,
          "The offset of date-times has no colon (+0200)",
          "D1",
          "O21");
  public static final Deviation NULL_BEGIN =
      deviation(
          "BUG-BEGIN-NULL",
          Deviation.Kind.DEFECT,
          "A timesheet whose begin is null answers 500",
          "D17");
  private static final String ENTITY = "#/components/schemas/TimesheetEntity/properties/";
  private static final String STOPPING = "features/resources/timesheets/stopping.feature";
  private static final Caller JOHN = new Caller("John (user)", new Secret(TOKEN));

  private Samples() {}

  /** Knows the secrets. */
  public static Redactor redactor() {
    Redactor redactor = new Redactor();
    redactor.learn(new Secret(TOKEN));
    redactor.learn(new Secret(PASSWORD));
    return redactor;
  }

  /** The scenario of the design's example of a failure. */
  public static ScenarioResult stopping() {
    Exchange stop =
        exchange(Request.of("PATCH", "/api/timesheets/41/stop", JOHN), 200, "{\"id\":41}", 38);
    return result(
        ref("TS-12", "John stops his running timesheet", "Stopping a timesheet", STOPPING, 4),
        Outcome.BROKEN,
        "And the timesheet has an end",
        "",
        evidence(List.of(missing("PATCH /api/timesheets/{id}/stop", "/end", "end", stop)), stop));
  }

  /** The same, which an entry of the ledger explained until it expired. */
  public static ScenarioResult stoppingExpired() {
    Exchange stop =
        exchange(Request.of("PATCH", "/api/timesheets/41/stop", JOHN), 200, "{\"id\":41}", 38);
    Violation end = missing("PATCH /api/timesheets/{id}/stop", "/end", "end", stop);
    Deviation entry =
        deviation(
            "ACC-TIMESHEET-END",
            new AcceptanceTerms("we know", "KIM-7", Optional.of(LocalDate.of(2026, 10, 31))));
    Evidence seen = evidence(List.of(end), stop);
    return result(
        ref("TS-12", "John stops his running timesheet", "Stopping a timesheet", STOPPING, 4),
        Outcome.BROKEN,
        "And the timesheet has an end",
        "",
        new Evidence(
            seen.violations(),
            seen.incidental(),
            seen.known(),
            List.of(new KnownOccurrence(entry, end)),
            seen.observations(),
            seen.checks(),
            seen.exchanges()));
  }

  /** Two causes, one of them seen in each of three entries of a list. */
  public static ScenarioResult listing() {
    return listing(ExchangeLog.NONE);
  }

  /** The same, with its exchanges in the log. */
  public static ScenarioResult listing(ExchangeLog log) {
    Exchange list =
        exchange(
            Request.of("GET", "/api/timesheets", JOHN)
                .query(List.of(new Parameter("user", "all"), new Parameter("begin", "2026-01-01"))),
            200,
            "[{},{},{}]",
            4);
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      violations.add(missing("GET /api/timesheets", "/" + i + "/end", "end", list));
    }
    violations.add(new RuleViolation("order", "newest first", "oldest first", "", "", "", null));
    return result(
        ref("TS-13", "John lists his <timesheets> & more", "Timesheets", "features/a.feature", 9),
        Outcome.BROKEN,
        "Then the answer is 200 OK",
        "",
        evidence(violations, list),
        log);
  }

  /** A creation that is answered with a server error. */
  public static Exchange failedCreation() {
    return exchange(
        Request.of("POST", "/api/timesheets", JOHN)
            .header("Cookie", "KIMAI_SESSION=s3cr3t; theme=dark")
            .body("{\"begin\":null,\"password\":\"hunter2\"}"),
        500,
        "{\"code\":500,\"message\":\"Internal Server Error\"}",
        12);
  }

  /** A known deviation and a known defect. */
  public static ScenarioResult known() {
    return known(ExchangeLog.NONE);
  }

  /** The same, with its exchanges in the log. */
  public static ScenarioResult known(ExchangeLog log) {
    Exchange create = failedCreation();
    SchemaFinding status =
        new SchemaFinding(
            SchemaFinding.Kind.STATUS,
            "",
            "#/paths/~1api~1timesheets/post/responses",
            "no server error",
            "500");
    SchemaFinding format =
        new SchemaFinding(
            SchemaFinding.Kind.FORMAT,
            "/begin",
            ENTITY + "begin",
            "string, ISO 8601 date-time with offset",
            "\"2026-11-23T19:00:00+0100\"");
    return result(
        ref("TS-40", "John starts without a begin", "Stopping a timesheet", STOPPING, 20),
        Outcome.KNOWN_DEVIATION,
        "",
        "",
        evidence(
            List.of(),
            List.of(
                new KnownOccurrence(
                    NULL_BEGIN, new SchemaViolation("POST /api/timesheets", status, create)),
                new KnownOccurrence(
                    OFFSET, new SchemaViolation("POST /api/timesheets", format, create))),
            List.of(new Observation("billable of a new timesheet", "true")),
            create),
        log);
  }

  /** A scenario in which the rule is broken at a subject of its own. */
  public static ScenarioResult brokenBy(String id, String subject) {
    Exchange ping = exchange(Request.of("GET", "/api/ping", JOHN), 200, "{}", 2);
    Violation violation =
        new RuleViolation(
            subject, "word " + subject, "text " + subject, "GET /api/ping", "", "", ping);
    return result(
        ref(id, "John pings", "Tokens", "features/tokens.feature", id.hashCode()),
        Outcome.BROKEN,
        "Then the answer is 200 OK",
        "",
        evidence(List.of(violation), ping));
  }

  /** A scenario that was not checked. */
  public static ScenarioResult unchecked(String id, String reason) {
    ScenarioRef ref = ref(id, "John is late", "Tokens", "features/tokens.feature", id.hashCode());
    return result(ref, Outcome.NOT_CHECKED, "Given an expired token", reason, evidence(List.of()));
  }

  /** A scenario that conforms. */
  public static ScenarioResult conformant(String id, int line) {
    Exchange ping = exchange(Request.of("GET", "/api/ping", JOHN), 200, "{}", 2);
    return result(
        ref(id, "John pings", "Tokens", "features/tokens.feature", line),
        Outcome.CONFORMANT,
        "",
        "",
        evidence(List.of(), ping));
  }

  /** A scenario in which the suite failed. */
  public static ScenarioResult suiteError() {
    ScenarioRef ref = ref("TS-99", "John falls over", "Timesheets", "features/a.feature", 30);
    return result(
        ref,
        Outcome.SUITE_ERROR,
        "When John falls",
        "NullPointerException: nothing there\n  at Somewhere.java:3",
        evidence(List.of()));
  }

  /** One of everything. */
  public static RunReport run() {
    return run(
        SampleRun.of(
                stopping(),
                conformant("TO-1", 3),
                unchecked("TO-9", "no expired token was given (--token-expired)"),
                known(),
                conformant("TO-2", 8),
                listing(),
                unchecked("TO-8", "no expired token was given (--token-expired)"),
                suiteError())
            .stale(deviation("DEV-GONE", Deviation.Kind.DEVIATION, "Something of old", "B9"))
            .ended(
                new Ending(
                    false,
                    "",
                    List.of(),
                    List.of(),
                    List.of("customer 17 'kc-1a2b Acme'"),
                    List.of("kc-1a2b3c-2-john", "kc-1a2b3c-user-17"))));
  }

  private static final ContractCoverage REACH =
      new ContractCoverage(
          List.of(
              new OperationCoverage(
                  "GET /api/timesheets",
                  4,
                  true,
                  "",
                  items("200", "404"),
                  items("user", "size"),
                  items("", ""),
                  new OperationCoverage.Items(
                      List.of("id"),
                      List.of("project.name"),
                      Map.of(
                          "no plugin registers <meta> fields",
                          List.of("metaFields.name", "metaFields.value"))),
                  items("query order=ASC", "query order=DESC")),
              new OperationCoverage(
                  "PATCH /api/timesheets/{id}/meta",
                  1,
                  false,
                  "no plugin registers <meta> fields",
                  items("", "200"),
                  items("", ""),
                  items("name", "value"),
                  items("", "id"),
                  items("", "")),
              new OperationCoverage(
                  "GET /api/teams",
                  0,
                  false,
                  "",
                  items("", "200"),
                  items("", ""),
                  items("", ""),
                  items("", "id"),
                  items("", ""))));

  private static OperationCoverage.Items items(String reached, String unreached) {
    return new OperationCoverage.Items(
        reached.isEmpty() ? List.of() : List.of(reached),
        unreached.isEmpty() ? List.of() : List.of(unreached));
  }

  /** The report of the run. */
  public static RunReport run(SampleRun run) {
    return run.report(REACH);
  }

  /** A conformant run of so many scenarios. */
  public static SampleRun conformant(int scenarios, String narrowed) {
    List<ScenarioResult> results = new ArrayList<>();
    for (int i = 1; i <= scenarios; i++) {
      results.add(conformant("TO-" + i, i));
    }
    return SampleRun.of(results.toArray(ScenarioResult[]::new)).narrowed(narrowed);
  }

  static ScenarioRef ref(String id, String name, String feature, String uri, int line) {
    String rule = "Only a running timesheet can be stopped, and stopping sets its end";
    return new ScenarioRef(id, name, feature, uri.equals(STOPPING) ? rule : "", uri, line);
  }

  private static ScenarioResult result(
      ScenarioRef ref, Outcome outcome, String step, String reason, Evidence evidence) {
    return result(ref, outcome, step, reason, evidence, ExchangeLog.NONE);
  }

  private static ScenarioResult result(
      ScenarioRef ref,
      Outcome outcome,
      String step,
      String reason,
      Evidence evidence,
      ExchangeLog log) {
    return new ScenarioRecorder(BASE, redactor(), log)
        .record(
            ref,
            outcome,
            step,
            step.isEmpty() ? 0 : ref.line() + 3,
            reason,
            evidence,
            Duration.ofMillis(120));
  }

  private static Evidence evidence(List<Violation> violations, Exchange... exchanges) {
    return evidence(violations, List.of(), List.of(), exchanges);
  }

  private static Evidence evidence(
      List<Violation> violations,
      List<KnownOccurrence> known,
      List<Observation> observations,
      Exchange... exchanges) {
    return new Evidence(
        violations,
        List.of(),
        known,
        List.of(),
        observations,
        Collections.nCopies(7, new Check("/name", "Contract", "Contract")),
        List.of(exchanges));
  }

  private static Violation missing(String operation, String at, String property, Exchange shown) {
    SchemaFinding schemaFinding =
        new SchemaFinding(
            SchemaFinding.Kind.MISSING,
            at,
            ENTITY + property,
            "string, ISO 8601 date-time with offset",
            "missing");
    return new SchemaViolation(operation, schemaFinding, shown);
  }

  private static Exchange exchange(Request request, int status, String body, int millis) {
    List<Header> headers =
        List.of(
            new Header("Content-Type", "application/json"),
            new Header("Set-Cookie", "KIMAI_SESSION=abcdef; path=/"));
    return new Exchange(
        request, new Response(status, headers, body), START, Duration.ofMillis(millis));
  }

  private static Deviation deviation(String id, AcceptanceTerms terms) {
    Deviation entry = deviation(id, Deviation.Kind.DEVIATION, "Something accepted");
    return new Deviation(
        entry.id(),
        entry.kind(),
        entry.title(),
        entry.rules(),
        entry.versions(),
        entry.deviationMatcher(),
        entry.optional(),
        entry.evidence(),
        terms);
  }

  private static Deviation deviation(
      String id, Deviation.Kind kind, String title, String... rules) {
    Pattern any = Pattern.compile("");
    DeviationMatcher deviationMatcher =
        new DeviationMatcher(List.of(), List.of(), List.of(), List.of(), any, any);
    return new Deviation(
        id,
        kind,
        title,
        List.of(rules),
        new VersionRange(""),
        deviationMatcher,
        false,
        List.of("recordings"));
  }
}
