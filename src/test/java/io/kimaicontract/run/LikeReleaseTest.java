package io.kimaicontract.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.target.KimaiVersion;
import io.kimaicontract.verdict.Deviation;
import io.kimaicontract.verdict.ExchangeLog;
import io.kimaicontract.verdict.Ledger;
import io.kimaicontract.verdict.result.ExitCode;
import io.kimaicontract.verdict.result.RecordedDeviation;
import io.kimaicontract.verdict.result.RecordedViolation;
import io.kimaicontract.verdict.result.RunReport;
import io.kimaicontract.verdict.result.ScenarioRef;
import io.kimaicontract.verdict.result.ScenarioResult;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On a server like a release, the contract is clean; a strict run finds each deviation of it. */
class LikeReleaseTest {
  private final Map<ScenarioRef, String> sent = new ConcurrentHashMap<>();

  static Stream<String> clean() {
    return Nightly.first(2, Stream.of("2.16.0", "2.66.0", "2.24.0", "2.65.0"));
  }

  static Stream<String> strict() {
    return Nightly.first(1, Stream.of("2.24.0", "2.16.0", "2.65.0"));
  }

  @ParameterizedTest
  @MethodSource("clean")
  void cleanWithTheLedger(String version) {
    RunReport report =
        ReferenceRun.inMemory(ReferenceOptions.like(version), Ledger.builtIn(), ExchangeLog.NONE);

    assertThat(failures(report), empty());
    assertThat(report.exitCode(), is(ExitCode.CONFORMANT));
    assertThat(ids(report.run().stale()), empty());
    assertThat(report.run().leftovers(), empty());
  }

  @ParameterizedTest
  @MethodSource("strict")
  void strictFindsEachDeviation(String version) {
    RunReport report =
        ReferenceRun.inMemory(
            ReferenceOptions.like(version),
            Ledger.empty(),
            (scenario, exchange) -> {
              sent.merge(scenario, exchange.request().payload().orElse(""), String::concat);
              return -1;
            });
    List<ScenarioResult> broken =
        report.run().scenarios().stream().filter(r -> !r.violations().isEmpty()).toList();

    TreeSet<String> unfound = new TreeSet<>();
    for (Deviation entry : Ledger.builtIn().of(KimaiVersion.of(version)).toList()) {
      if (!entry.optional() && broken.stream().noneMatch(r -> shows(r, entry))) {
        unfound.add(entry.id());
      }
    }

    assertThat(report.exitCode(), is(ExitCode.NEW_VIOLATIONS));
    assertThat(unfound, empty());
  }

  private boolean shows(ScenarioResult result, Deviation entry) {
    return result.violations().stream()
        .anyMatch(
            v ->
                entry
                    .deviationMatcher()
                    .covers(
                        result.scenario().id(),
                        v.cause(),
                        sent.getOrDefault(result.scenario(), "")));
  }

  private static Set<String> failures(RunReport report) {
    return report.run().scenarios().stream()
        .filter(r -> !r.violations().isEmpty() || r.outcome() == ScenarioResult.Outcome.SUITE_ERROR)
        .map(
            r ->
                r.scenario().title()
                    + r.violations().stream().map(RecordedViolation::title).toList()
                    + r.reason())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> ids(List<RecordedDeviation> entries) {
    return entries.stream().map(RecordedDeviation::id).toList();
  }
}
