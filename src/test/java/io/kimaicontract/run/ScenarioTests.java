package io.kimaicontract.run;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.kimaicontract.report.console.FailureText;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.ScenarioRef;
import io.kimaicontract.verdict.result.ScenarioResult;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** A finished run as tests: a container for each feature, and in it a test for each scenario. */
public final class ScenarioTests {
  private ScenarioTests() {}

  /** The tests; a scenario that was not checked is skipped with its reason. */
  public static Stream<DynamicNode> of(Run run) {
    return run.scenarios().stream()
        .collect(groupingBy(s -> s.scenario().uri(), LinkedHashMap::new, toList()))
        .values()
        .stream()
        .map(ScenarioTests::feature);
  }

  private static DynamicNode feature(List<ScenarioResult> scenarios) {
    ScenarioRef first = scenarios.get(0).scenario();
    return dynamicContainer(
        first.feature(), source(first.uri(), 1), scenarios.stream().map(ScenarioTests::test));
  }

  private static DynamicTest test(ScenarioResult scenario) {
    ScenarioRef ref = scenario.scenario();
    return dynamicTest(ref.title(), source(ref.uri(), ref.line()), () -> judge(scenario));
  }

  private static void judge(ScenarioResult scenario) {
    switch (scenario.outcome()) {
      case CONFORMANT, KNOWN_DEVIATION -> {}
      case NOT_CHECKED, TARGET_TROUBLE -> throw new TestAbortedException(scenario.reason());
      case BROKEN, SUITE_ERROR -> throw new AssertionFailedError(FailureText.of(scenario));
    }
  }

  /** Where an IDE jumps to. */
  private static URI source(String file, int line) {
    try {
      return new URI("classpath", null, "/" + file, "line=" + line, null);
    } catch (URISyntaxException impossible) {
      throw new IllegalArgumentException(impossible);
    }
  }
}
