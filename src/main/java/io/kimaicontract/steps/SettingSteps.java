package io.kimaicontract.steps;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.kimaicontract.fixture.InstallationSettings;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Json;
import io.kimaicontract.steps.check.FollowsFormat;
import io.kimaicontract.steps.check.HasLocalTime;
import io.kimaicontract.steps.check.HasValue;
import io.kimaicontract.steps.check.Rounded;
import io.kimaicontract.steps.check.RoundingRule;
import io.kimaicontract.target.TargetUnusable;
import io.kimaicontract.users.CleanupResult;
import io.kimaicontract.users.CleanupResult.NotUndone;
import io.kimaicontract.users.CleanupResult.Trace;
import io.kimaicontract.users.CleanupResult.Undone;
import io.kimaicontract.verdict.ScenarioSkipped;
import io.kimaicontract.verdict.result.SkipReason;
import java.time.Instant;
import org.hamcrest.Matcher;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Settings of the installation, and what follows from those that it has. */
public final class SettingSteps {
  private final World world;

  public SettingSteps(World world) {
    this.world = world;
  }

  /** A setting by Kimai's name. */
  @ParameterType("[a-z]\\w*(?:\\.\\w+)+")
  public String setting(String name) {
    return name;
  }

  /**
   * Goes on where the installation has this value; changes it where that is allowed, and restores
   * it at the end of the scenario.
   */
  @Given("the installation has {setting} {string}")
  public void installationHas(String name, String value) {
    InstallationSettings settings = settings();
    String here = settings.value(name).orElseThrow(() -> unknown(name));
    world.speaksOfSettings();
    if (here.equals(value)) {
      return;
    }
    settings
        .unchangeable(name)
        .ifPresent(
            why -> {
              throw new ScenarioSkipped(
                  SkipReason.notApplicable(
                      "the installation has %s '%s', not '%s': %s"
                          .formatted(name, here, value, why)));
            });
    world.undos().push("the setting " + name, "", () -> restore(name));
    try {
      settings.change(name, value);
    } catch (TargetUnusable refused) {
      throw new ScenarioSkipped(String.valueOf(refused.getMessage()));
    }
  }

  /** The times of a finished timesheet, rounded as the installation says, and its duration. */
  @Then("it lasts from {string} to {string}, rounded")
  public void lastsRounded(String begin, String end) {
    Exchange answer = world.answer();
    JsonNode one = FieldSteps.subject(answer, world);
    RoundingRule rule = RoundingRule.of(name -> settings().value(name));
    Rounded times = rule.applied(begin, end, one.path("begin"), one.path("end"));
    expectTime("/begin", one.path("begin"), times.begin(), answer);
    expectTime("/end", one.path("end"), times.end(), answer);
    HasValue duration = new HasValue(Json.of(times.seconds()));
    world.scenarioJudge().expect("/duration", one.path("duration"), duration, answer);
  }

  /** A value that Kimai gave is that of the setting; a number has its format. */
  @Then("its {field} follows {setting}")
  public void follows(Field field, String name) {
    String format = settings().value(name).orElseThrow(() -> unknown(name));
    JsonNode seen = FieldSteps.subject(world.answer(), world).at(field.pointer());
    Matcher<JsonNode> rule =
        name.endsWith("_format")
            ? new FollowsFormat(format)
            : new HasValue(StringNode.valueOf(format));
    world.scenarioJudge().expect(field.pointer(), seen, rule, world.answer());
  }

  private void expectTime(String pointer, JsonNode seen, String local, Exchange answer) {
    world.scenarioJudge().expect(pointer, seen, new HasLocalTime(local, Instant::now), answer);
  }

  private CleanupResult restore(String name) {
    try {
      settings().restore(name);
      return new Undone("the setting " + name, "", Trace.LISTED);
    } catch (RuntimeException failed) {
      return new NotUndone(
          "the setting " + name,
          "",
          "could not be restored, sweep does it: " + failed.getMessage());
    }
  }

  private InstallationSettings settings() {
    return world.scenarioEnvironment().settings();
  }

  private ScenarioSkipped unknown(String name) {
    return new ScenarioSkipped(
        settings().isReadable()
            ? SkipReason.notApplicable("this Kimai has no setting " + name)
            : SkipReason.lacking(
                "no account can read the setting "
                    + name
                    + "; give the login of a super administrator"));
  }
}
