package io.kimaicontract.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import io.cucumber.core.cli.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Cucumber's own runner, as the run button of an IDE calls it, runs a scenario by its line. */
class CucumberRunnerTest {
  private static final String FEATURE = "features/resources/timesheets/actions.feature";

  @Test
  void runsOneScenarioOnTheReference() throws IOException {
    assertThat(run(), is(0));
  }

  @Test
  void saysThatABrokenReferenceIsBroken() throws IOException {
    assertThat(run("--object-factory", ReferenceObjects.Broken.class.getName()), is(1));
  }

  private static int run(String... more) throws IOException {
    List<String> lines = Files.readAllLines(Path.of(FEATURE));
    int line = 1 + lines.indexOf("    Scenario: [TS-31] John stops his running timesheet");
    assertThat(line, is(greaterThan(0)));
    Stream<String> arguments =
        Stream.of("--monochrome", "--glue", "io.kimaicontract.steps", FEATURE + ":" + line);
    return Main.run(Stream.concat(Stream.of(more), arguments).toArray(String[]::new));
  }
}
