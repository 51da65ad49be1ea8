package io.kimaicontract.report.junit;

import io.kimaicontract.report.console.FailureText;
import io.kimaicontract.report.text.VerdictLine;
import io.kimaicontract.verdict.result.RecordedViolation;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.ScenarioRef;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a run as JUnit XML: a test case for each scenario, with the verdict on it, and one for the
 * run, which fails for problems outside scenarios.
 */
public final class JUnitReport {
  /** The name of the file. */
  public static final String FILE = "junit.xml";

  private static final String SUITE = "kimai-contract";

  /** Exit codes that need no test case of their own: all is well, or scenarios failed. */
  private static final Set<Integer> SHOWN_BY_SCENARIOS = Set.of(0, 1);

  /** Exit codes of a run that was not completed. */
  private static final Set<Integer> NOT_DONE = Set.of(3, 7, 130);

  private JUnitReport() {}

  /** The text of the file. */
  public static String write(Run run) {
    boolean runFails = run.exits().stream().anyMatch(e -> !SHOWN_BY_SCENARIOS.contains(e.code()));
    boolean runIsError =
        runFails && run.exits().stream().anyMatch(e -> NOT_DONE.contains(e.code()));
    XmlText xml = new XmlText();
    xml.open("testsuite");
    xml.attribute("name", SUITE);
    xml.attribute("tests", run.scenarios().size() + 1);
    xml.attribute("failures", count(run, Outcome.BROKEN) + (runFails && !runIsError ? 1 : 0));
    xml.attribute("errors", count(run, Outcome.SUITE_ERROR) + (runIsError ? 1 : 0));
    xml.attribute("skipped", count(run, Outcome.NOT_CHECKED) + count(run, Outcome.TARGET_TROUBLE));
    xml.attribute("time", run.ms() / 1000);
    xml.attribute("timestamp", run.startedAt().toString());
    xml.open("properties");
    property(xml, "verdict", VerdictLine.of(run));
    property(xml, "exit code", VerdictLine.exit(run));
    property(xml, "target", run.target().sentence());
    property(xml, "contract", run.contract());
    xml.close();
    run.scenarios().forEach(s -> testCase(xml, s));
    testCase(xml, run, runFails, runIsError);
    xml.close();
    return xml.toString();
  }

  private static int count(Run run, Outcome outcome) {
    return run.with(outcome).size();
  }

  private static void property(XmlText xml, String name, String value) {
    xml.open("property");
    xml.attribute("name", name);
    xml.attribute("value", value);
    xml.close();
  }

  private static void testCase(XmlText xml, ScenarioResult scenario) {
    ScenarioRef ref = scenario.scenario();
    xml.open("testcase");
    xml.attribute("classname", ref.feature());
    xml.attribute("name", ref.rule().isEmpty() ? ref.title() : ref.rule() + " - " + ref.title());
    xml.attribute("file", ref.uri());
    xml.attribute("line", ref.line());
    xml.attribute("time", scenario.ms() / 1000);
    switch (scenario.outcome()) {
      case CONFORMANT -> {}
      case KNOWN_DEVIATION -> xml.element("system-out", "", known(scenario));
      case NOT_CHECKED -> xml.element("skipped", scenario.reason(), "");
      case BROKEN ->
          xml.element(
              "failure",
              scenario.violations().stream()
                  .map(RecordedViolation::title)
                  .collect(Collectors.joining("; ")),
              FailureText.of(scenario));
      case TARGET_TROUBLE -> xml.element("skipped", "target trouble: " + scenario.reason(), "");
      case SUITE_ERROR -> xml.element("error", scenario.reason(), FailureText.of(scenario));
    }
    xml.close();
  }

  private static String known(ScenarioResult scenario) {
    return scenario.known().stream()
        .map(seen -> "known deviation " + seen.deviation() + ": " + seen.violation().title())
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private static void testCase(XmlText xml, Run run, boolean fails, boolean isError) {
    xml.open("testcase");
    xml.attribute("classname", SUITE);
    xml.attribute("name", "the run as a whole");
    xml.attribute("time", run.ms() / 1000);
    if (fails) {
      List<String> details =
          Stream.of(
                  Stream.of("exit code " + VerdictLine.exit(run)),
                  run.trouble().stream().map(t -> "target trouble: " + t),
                  run.failures().stream(),
                  run.leftovers().stream().map(l -> "left behind: " + l),
                  run.shortfalls().stream())
              .flatMap(s -> s)
              .toList();
      xml.element(isError ? "error" : "failure", VerdictLine.of(run), String.join("\n", details));
    }
    xml.close();
  }
}
