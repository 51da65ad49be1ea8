package io.kimaicontract.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.cucumber.core.eventbus.EventBus;
import io.cucumber.core.feature.FeatureParser;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.resource.Resource;
import io.cucumber.core.runtime.TimeServiceEventBus;
import io.cucumber.plugin.event.TestSourceParsed;
import io.kimaicontract.http.TargetUnreachable;
import io.kimaicontract.http.health.Pause;
import io.kimaicontract.http.health.TargetHealth;
import io.kimaicontract.http.redaction.Redactor;
import io.kimaicontract.verdict.ExchangeLog;
import io.kimaicontract.verdict.ScenarioRecorder;
import io.kimaicontract.verdict.result.RunListener;
import io.kimaicontract.verdict.result.ScenarioRef;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import io.kimaicontract.web.Customizations;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Scenarios that end before Cucumber has told of their beginning, or after that of their end. */
class ResultCollectorTest {
  private final SuiteFailures failures = new SuiteFailures();
  private final ResultCollector resultCollector =
      new ResultCollector(
          new HashMap<>(),
          new TargetHealth(
              URI.create("http://h"),
              call -> {
                throw new TargetUnreachable("no target");
              },
              Duration.ZERO,
              Pause.real()),
          Customizations.none(),
          new ScenarioRecorder(URI.create("http://h"), new Redactor(), ExchangeLog.NONE),
          exchange -> {},
          new RunListener() {},
          failures);
  private final ScenarioRef scenario =
      new ScenarioRef("XX-01", "S", "F", "R", "features/own.feature", 3);

  @Test
  void aScenarioThatDiesBeforeItBegins() {
    tellOfTheFeature();
    resultCollector.died(scenario, new OutOfMemoryError("no heap"));

    assertThat(resultCollector.results().size(), is(1));
    ScenarioResult result = resultCollector.results().get(0);
    assertThat(result.outcome(), is(Outcome.SUITE_ERROR));
    assertThat(result.scenario().title(), is("[XX-01] S"));
    assertThat(result.scenario().rule(), is("R"));
    assertThat(result.reason(), startsWith("java.lang.OutOfMemoryError: no heap (at io.kimai"));
    assertThat(failures.sentences(), empty());
  }

  @Test
  void whatEndsAScenarioThatHasAResultIsAFailureOfTheRun() {
    tellOfTheFeature();
    resultCollector.died(scenario, new OutOfMemoryError("first"));
    resultCollector.died(scenario, new OutOfMemoryError("second"));

    assertThat(resultCollector.results().size(), is(1));
    assertThat(
        failures.sentences(),
        contains(startsWith("after [XX-01] S: java.lang.OutOfMemoryError: second (at ")));
  }

  @Test
  void failuresOfOneSortAreCountedAndManySortsAreCut() {
    Error same = new Error("same");
    failures.add("a plugin", same);
    failures.add("a plugin", same);
    for (int i = 0; i < 30; i++) {
      failures.add("plugin " + i, same);
    }
    assertThat(failures.sentences().size(), is(21));
    assertThat(failures.sentences().get(0).endsWith(" (2 times)"), is(true));
    assertThat(failures.sentences().get(20), is("and 11 more"));
  }

  private void tellOfTheFeature() {
    EventBus bus = new TimeServiceEventBus(Clock.systemUTC(), UUID::randomUUID);
    resultCollector.setEventPublisher(bus);
    Feature feature = feature();
    bus.send(new TestSourceParsed(bus.getInstant(), feature.getUri(), List.of(feature)));
  }

  private static Feature feature() {
    Resource source =
        new Resource() {
          @Override
          public URI getUri() {
            return URI.create("classpath:features/own.feature");
          }

          @Override
          public InputStream getInputStream() {
            return new ByteArrayInputStream(
                "Feature: F\n  Rule: R\n    Scenario: [XX-01] S\n      When it is\n"
                    .getBytes(StandardCharsets.UTF_8));
          }
        };
    return new FeatureParser(UUID::randomUUID).parseResource(source).orElseThrow();
  }
}
