package io.kimaicontract.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.kimaicontract.api.ResourceType;
import io.kimaicontract.fixture.TestResource;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Json;
import io.kimaicontract.http.StatusName;
import io.kimaicontract.steps.check.JsonText;
import io.kimaicontract.steps.check.SaysOfItself;
import io.kimaicontract.users.TestUser;
import io.kimaicontract.verdict.RuleViolation;
import io.kimaicontract.verdict.ScenarioSkipped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Checks of what the configuration says against what the server does (rules CF1 and CF2). */
public final class ConfigurationSteps {
  /** Where Kimai's own page of settings shows what the API says. */
  private static final Map<String, String> PAGE =
      Map.of(
          "trackingMode", "timesheet.mode",
          "defaultBeginTime", "timesheet.default_begin",
          "activeEntriesHardLimit", "timesheet.active_entries.hard_limit",
          "isAllowFutureTimes", "timesheet.rules.allow_future_times",
          "isAllowOverlapping", "timesheet.rules.allow_overlapping_records");

  private final World world;

  public ConfigurationSteps(World world) {
    this.world = world;
  }

  /** Changes the colour of a record to each that the configuration offers, in turn. */
  @When("{actor} changes the {thing} to each colour on offer")
  public void changesToEachColour(TestUser testUser, ResourceType resourceType) {
    TestResource one = world.fixtures().last(resourceType);
    List<Exchange> answers = new ArrayList<>();
    for (String code : world.scenarioEnvironment().settings().colourChoices().codes()) {
      JsonNode body = Json.of(Map.of("color", code));
      answers.add(world.kimai().change(resourceType, testUser.caller(), one.id(), body));
    }
    if (answers.isEmpty()) {
      throw new ScenarioSkipped("this Kimai offers no colour (setting theme.color_choices)");
    }
    world.answered(answers);
  }

  /** The API's configuration says what the answer shows, and what Kimai's own page says. */
  @Then("the outcome is what the configuration says of {field}")
  public void isWhatTheConfigurationSays(Field field) {
    Exchange answer = world.answer();
    JsonNode said =
        world.scenarioEnvironment().settings().timesheetConfiguration().at(field.pointer());
    String name = field.name();
    switch (name) {
      case "isAllowOverlapping", "isAllowFutureTimes" -> {
        if (!said.isBoolean()) { // told as a difference from the schema
          throw new ScenarioSkipped(name + " of the configuration is no boolean");
        }
        expect(name, said, accepted(answer), answer);
      }
      case "defaultBeginTime" -> expect(name, said, time(said), answer);
      case "trackingMode" -> expect(name, said, mode(said, answer), answer);
      case "activeEntriesHardLimit" -> expect(name, said, limit(said, answer), answer);
      default -> throw new IllegalArgumentException("the configuration has no " + name);
    }
    world
        .scenarioEnvironment()
        .settings()
        .page(PAGE.getOrDefault(name, name))
        .ifPresent(page -> expect(name, said, page(page, said), answer));
  }

  private void expect(String field, JsonNode said, SaysOfItself rule, Exchange shown) {
    world.scenarioJudge().expect(RuleViolation.configured(field), said, rule, shown);
  }

  private static SaysOfItself accepted(Exchange answer) {
    return SaysOfItself.value(
        String.valueOf(answer.response().succeeded()),
        "such a timesheet is answered " + StatusName.withNumber(answer.status()));
  }

  private static SaysOfItself mode(JsonNode said, Exchange answer) {
    boolean editable = said.asString("").equals("default");
    boolean accepted = answer.response().succeeded();
    String because =
        "begin and end of a user are answered " + StatusName.withNumber(answer.status());
    return accepted == editable
        ? SaysOfItself.value(JsonText.of(said), because)
        : SaysOfItself.value(
            accepted ? "a mode in which users set them" : "a mode in which users do not set them",
            because);
  }

  private static SaysOfItself limit(JsonNode said, Exchange answer) {
    int running = answer.json().size();
    boolean agrees = said.asInt(0) >= 1 && running == Math.min(2, said.asInt(0));
    return SaysOfItself.value(
        agrees ? JsonText.of(said) : running < 2 ? "1" : "2 or more",
        "of two timesheets that were started " + running + " run");
  }

  private static SaysOfItself time(JsonNode said) {
    boolean isOne = said.asString("").matches("now|([01]\\d|2[0-3]):[0-5]\\d");
    return SaysOfItself.value(
        isOne ? JsonText.of(said) : "\"now\" or a time of day", "a day begins then");
  }

  /** The page writes booleans as numbers, and nothing for false. */
  private static SaysOfItself page(String page, JsonNode said) {
    String value = said.isBoolean() ? String.valueOf(page.equals("1")) : page;
    return SaysOfItself.value(
        said.isString() ? JsonText.of(Json.of(value)) : value, "Kimai's page of settings says so");
  }
}
