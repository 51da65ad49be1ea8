package io.kimaicontract.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** The suite that IDEs run shows what the command line would say. */
class ContractSuiteTest {
  @TempDir Path directory;

  @Test
  void everyScenarioIsATestBelowItsFeature() {
    List<DynamicNode> nodes =
        ContractSuite.of(around(Map.of("kimai.name", "TS-3[12]\\b"), Map.of())).toList();

    assertThat(nodes.get(0), is(instanceOf(DynamicContainer.class)));
    List<DynamicTest> tests = tests(nodes);
    assertThat(tests.get(0).getDisplayName(), is("[TS-31] John stops his running timesheet"));
    assertThat(
        tests.get(0).getTestSourceUri().map(URI::toString).orElse(""),
        startsWith("classpath:/features/resources/timesheets/actions.feature?line="));
    tests.forEach(test -> assertDoesNotThrow(test.getExecutable()));
    assertThat(Files.exists(directory.resolve("reports/index.html")), is(true));
  }

  @Test
  void aBrokenScenarioFailsWithItsFindingsAndAnUncheckedOneIsSkipped() {
    try (ReferenceKimai kimai = ReferenceKimai.start(ReferenceOptions.like("2.24.0"))) {
      Map<String, String> properties = new TreeMap<>();
      properties.put("kimai.url", kimai.url().toString());
      properties.put("kimai.strict", "true");
      properties.put("kimai.name", "BT-03.*billable|CM-01");
      Map<String, String> environment =
          Map.of(
              "KIMAI_USERNAME", kimai.superAdministrator().username(),
              "KIMAI_PASSWORD", kimai.superAdministrator().password());

      List<DynamicTest> tests = tests(ContractSuite.of(around(properties, environment)).toList());

      Throwable broken = outcome(tests, "[BT-03]");
      assertThat(broken, is(instanceOf(AssertionFailedError.class)));
      assertThat(broken.getMessage(), containsString("but       /billable   was true"));
      assertThat(outcome(tests, "[CM-01]"), is(instanceOf(TestAbortedException.class)));
      assertThat(outcome(tests, "the whole run").getMessage(), containsString("NOT CONFORMANT"));
    }
  }

  @Test
  void aMistakeInTheSettingsIsSaid() {
    AssertionFailedError refused =
        assertThrows(
            AssertionFailedError.class,
            () -> ContractSuite.of(around(Map.of("kimai.tgas", "@smoke"), Map.of())));
    assertThat(refused.getMessage(), containsString("did you mean kimai.tags?"));
    refused =
        assertThrows(
            AssertionFailedError.class,
            () -> ContractSuite.of(around(Map.of("kimai.tags", "smoke"), Map.of())));
    assertThat(refused.getMessage(), containsString("did you mean '@smoke'?"));
  }

  private CommandEnvironment around(
      Map<String, String> properties, Map<String, String> environment) {
    return new CommandEnvironment(
        new PrintStream(new ByteArrayOutputStream(), true, UTF_8),
        new PrintStream(new ByteArrayOutputStream(), true, UTF_8),
        properties,
        environment,
        directory,
        directory);
  }

  private static Throwable outcome(List<DynamicTest> tests, String name) {
    List<DynamicTest> named =
        tests.stream().filter(t -> t.getDisplayName().startsWith(name)).toList();
    assertThat(name, named, is(not(empty())));
    return assertThrows(Throwable.class, named.get(0).getExecutable());
  }

  private static List<DynamicTest> tests(List<DynamicNode> nodes) {
    List<DynamicTest> tests = new ArrayList<>();
    for (DynamicNode node : nodes) {
      if (node instanceof DynamicContainer container) {
        try (Stream<? extends DynamicNode> children = container.getChildren()) {
          tests.addAll(tests(new ArrayList<>(children.toList())));
        }
      } else if (node instanceof DynamicTest test) {
        tests.add(test);
      }
    }
    return tests;
  }
}
