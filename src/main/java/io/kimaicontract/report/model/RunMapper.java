package io.kimaicontract.report.model;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.UrlEncoding;
import io.kimaicontract.http.redaction.Redactor;
import io.kimaicontract.verdict.Check;
import io.kimaicontract.verdict.Deviation;
import io.kimaicontract.verdict.KnownOccurrence;
import io.kimaicontract.verdict.Observation;
import io.kimaicontract.verdict.RunReport;
import io.kimaicontract.verdict.ScenarioResult;
import io.kimaicontract.verdict.Verdict;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Turns what a live run reports into the data that every report is drawn from. */
public final class RunMapper {
  private static final Comparator<Scenario> IN_ORDER =
      Comparator.<Scenario, String>comparing(s -> s.scenario().uri())
          .thenComparing(s -> s.scenario().line());
  private static final Comparator<ReportedDeviation> DEFECTS_FIRST =
      Comparator.comparing(ReportedDeviation::defect)
          .reversed()
          .thenComparing(ReportedDeviation::id);

  private final URI base;
  private final Masking masking;

  /** A recorder for a run against the URL. */
  public RunMapper(URI base, Redactor redactor) {
    this.base = base;
    this.masking = new Masking(redactor);
  }

  /** The whole run. */
  public Run run(RunReport report) {
    Verdict verdict = report.verdict();
    return new Run(
        Run.FORMAT,
        Optional.ofNullable(Run.class.getPackage().getImplementationVersion()).orElse("dev"),
        report.runId(),
        new Run.Target(
            masking.text(report.url().toString()),
            report.reference(),
            report.kimaiVersion().toString()),
        masking.text(report.contract().sentence()),
        report.startedAt(),
        millis(report.took()),
        verdict.strict(),
        verdict.narrowed(),
        Run.Exit.of(report.exitCode()),
        exits(report),
        masking.text(report.ending().lost()),
        failures(report),
        CoverageSummary.of(report.contractCoverage()),
        report.shortfalls(),
        verdict.results().stream().map(this::scenario).sorted(IN_ORDER).toList(),
        entries(
            verdict.results().stream()
                .flatMap(r -> r.known().stream())
                .map(KnownOccurrence::deviation)),
        entries(verdict.stale().stream()),
        verdict.leftovers().stream().map(masking::text).toList(),
        verdict.disabledUsers().stream().map(masking::text).toList());
  }

  /** The run as it was recorded, with the end that the report has now. */
  public Run ended(Run run, RunReport report) {
    return run.ended(exits(report), failures(report));
  }

  /** One scenario of it. */
  public Scenario scenario(ScenarioResult result) {
    List<Exchange> exchanges = new ArrayList<>(result.exchanges());
    ViolationGrouping violationGrouping = new ViolationGrouping(base, masking, exchanges);
    return new Scenario(
        result.scenario(),
        result.outcome(),
        masking.text(result.step()),
        result.stepLine(),
        masking.text(result.reason()),
        result.checks().stream()
            .map(
                c ->
                    new Check(
                        masking.text(c.subject()),
                        masking.text(c.expected()),
                        masking.text(c.saw())))
            .toList(),
        millis(result.took()),
        violationGrouping.fresh(result.scenario().rule(), result.violations()),
        violationGrouping.known(result.known()),
        result.observations().stream()
            .map(o -> new Observation(masking.text(o.subject()), masking.text(o.value())))
            .toList(),
        exchanges.stream().map(this::recordedCall).toList());
  }

  private static List<Run.Exit> exits(RunReport report) {
    return report.exits().stream().map(Run.Exit::of).toList();
  }

  private List<String> failures(RunReport report) {
    return report.ending().failures().stream().map(masking::text).toList();
  }

  private RecordedCall recordedCall(Exchange exchange) {
    Exchange masked = masking.exchange(exchange);
    return new RecordedCall(
        masked.request().method(),
        UrlEncoding.of(masked.request().path(), masked.request().query()),
        masking.text(masked.request().caller().name()),
        masked.status(),
        masked.startedAt(),
        millis(masked.took()));
  }

  private static List<ReportedDeviation> entries(Stream<Deviation> deviations) {
    return deviations
        .map(
            d ->
                new ReportedDeviation(
                    d.id(),
                    d.kind() == Deviation.Kind.DEFECT,
                    d.title(),
                    d.rules(),
                    d.versions().text(),
                    d.evidence()))
        .distinct()
        .sorted(DEFECTS_FIRST)
        .toList();
  }

  private static double millis(Duration took) {
    return TimeUnit.NANOSECONDS.toMicros(took.toNanos()) / 1000.0;
  }
}
