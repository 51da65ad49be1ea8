package io.kimaicontract.run;

import static io.cucumber.junit.platform.engine.Constants.GLUE_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.JUNIT_PLATFORM_NAMING_STRATEGY_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.OBJECT_FACTORY_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.PLUGIN_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.PLUGIN_PUBLISH_QUIET_PROPERTY_NAME;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.verdict.ScenarioResult;
import io.kimaicontract.verdict.ScenarioResult.Outcome;
import java.util.List;
import java.util.Optional;
import org.junit.platform.suite.api.AfterSuite;
import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * The contract on the reference as tests of the JUnit Platform: IDEs and Surefire show scenarios.
 *
 * <p>Every scenario runs against one embedded reference that keeps the documented promises, without
 * the ledger. After the last, all of them must have run, and none may have seen nothing but those
 * that are about versions that the reference is not of.
 */
@Suite(failIfNoTests = true)
@IncludeEngines("cucumber")
@SelectPackages("features")
@ConfigurationParameter(key = GLUE_PROPERTY_NAME, value = "io.kimaicontract.steps")
@ConfigurationParameter(
    key = OBJECT_FACTORY_PROPERTY_NAME,
    value = "io.kimaicontract.run.PlatformObjects")
@ConfigurationParameter(key = PLUGIN_PROPERTY_NAME, value = "io.kimaicontract.run.PlatformWitness")
@ConfigurationParameter(key = PLUGIN_PUBLISH_QUIET_PROPERTY_NAME, value = "true")
@ConfigurationParameter(key = JUNIT_PLATFORM_NAMING_STRATEGY_PROPERTY_NAME, value = "long")
class ContractOnReferenceTest {

  @AfterSuite
  static void everyScenarioRanAndConforms() {
    List<String> leftovers = Hall.only().close();
    List<ScenarioResult> results = Hall.only().results();
    int planned = new ScenarioRun(Selection.of(Optional.empty(), Optional.empty())).plan().size();

    assertThat("scenarios", results.size(), is(greaterThan(0)));
    assertThat("scenarios", results.size(), is(planned));
    assertThat(
        "scenarios that do not conform",
        results.stream()
            .filter(r -> r.outcome() != Outcome.CONFORMANT)
            .filter(r -> !r.reason().startsWith("not applicable: "))
            .map(r -> r.scenario().title() + ": " + r.outcome() + " " + r.reason())
            .toList(),
        empty());
    assertThat("left behind", leftovers, empty());
  }
}
