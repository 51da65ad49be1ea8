package io.kimaicontract.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.kimaicontract.api.Kimai;
import io.kimaicontract.api.ResourceType;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Json;
import io.kimaicontract.steps.check.HasLocalTime;
import io.kimaicontract.steps.check.HasOffset;
import io.kimaicontract.steps.check.HasStatus;
import io.kimaicontract.steps.check.IsoDateTime;
import io.kimaicontract.steps.check.JsonText;
import io.kimaicontract.users.CleanupResult;
import io.kimaicontract.users.CleanupResult.NotUndone;
import io.kimaicontract.users.CleanupResult.Trace;
import io.kimaicontract.users.CleanupResult.Undone;
import io.kimaicontract.users.TestUser;
import io.kimaicontract.verdict.ScenarioSkipped;
import io.kimaicontract.verdict.result.SkipReason;
import java.time.ZoneId;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Time zones, and checks of date-times. */
public final class TimeSteps {
  private static final String USERS = "/api/users/";

  private final World world;

  public TimeSteps(World world) {
    this.world = world;
  }

  /** Sets the time zone of a person, and restores it at the end of the scenario. */
  @Given("{actor} lives in {zone}")
  public void livesIn(TestUser testUser, ZoneId zone) {
    JsonNode before = world.kimai().me(testUser.caller()).at("/timezone");
    Exchange moved = move(world.kimai(), testUser, Json.of(Map.of("timezone", zone.getId())));
    world.scenarioJudge().expect("status", moved.status(), new HasStatus(200), moved);
    world.undos().push(zoneOf(testUser), USERS + testUser.id(), () -> movesBack(testUser, before));
  }

  private CleanupResult movesBack(TestUser testUser, JsonNode zone) {
    Exchange answer = move(world.kimai().repeating(), testUser, Json.of(Map.of("timezone", zone)));
    return answer.at("/timezone").equals(zone)
        ? new Undone(zoneOf(testUser), "", Trace.LISTED)
        : new NotUndone(
            zoneOf(testUser),
            USERS + testUser.id(),
            "could not be set back: answered " + answer.status());
  }

  private static String zoneOf(TestUser testUser) {
    return testUser.name() + "'s time zone";
  }

  /** Begin and end of a timesheet are in ISO 8601 with this offset; the end may be null. */
  @Then("every date-time of it is ISO 8601 with the offset {string}")
  public void everyDateTime(String offset) {
    JsonNode one = FieldSteps.subject(world.answer(), world);
    expectIso(one, "begin", offset);
    if (!one.path("end").isNull()) {
      expectIso(one, "end", offset);
    }
  }

  /**
   * A date-time of the answer is this local time, whatever its offset; {@code now} is the time at
   * the target, and {@code the default begin} is today at the time of the setting.
   */
  @Then("its {field} is the local time {string}")
  public void isLocalTime(Field field, String local) {
    JsonNode seen = FieldSteps.subject(world.answer(), world).at(field.pointer());
    HasLocalTime rule =
        new HasLocalTime(
            local.equals("the default begin") ? defaultBegin(seen) : local,
            world.scenarioEnvironment().clock()::instant);
    world.scenarioJudge().expect(field.pointer(), seen, rule, world.answer());
  }

  /** The value that became of input without a promise is noted and never judged. */
  @Then("the outcome is noted for its {field}")
  public void outcomeIsNoted(Field field) {
    Exchange answer = world.answer();
    String seen =
        answer.response().succeeded()
            ? JsonText.of(answer.at(field.pointer()))
            : String.valueOf(answer.status());
    String sent =
        Json.parse(answer.request().payload().orElse(""))
            .map(b -> b.at(field.pointer()))
            .map(JsonText::of)
            .orElse("");
    world.scenarioJudge().observe(field.pointer() + " sent as " + sent, seen);
  }

  private String defaultBegin(JsonNode seen) {
    String time =
        world.scenarioEnvironment().settings().value("timesheet.default_begin").orElse("now");
    if (time.equals("now")) {
      return time;
    }
    if (!time.matches("\\d\\d:\\d\\d")) {
      throw new ScenarioSkipped(
          SkipReason.notApplicable("the default begin is '" + time + "', no time of a day"));
    }
    return world
            .scenarioEnvironment()
            .clock()
            .instant()
            .atOffset(IsoDateTime.offsetOf(seen))
            .toLocalDate()
        + "T"
        + time
        + ":00";
  }

  private void expectIso(JsonNode one, String name, String offset) {
    JsonNode seen = one.path(name);
    world.scenarioJudge().expect("/" + name, seen, new HasOffset(offset), world.answer());
  }

  private static Exchange move(Kimai kimai, TestUser testUser, JsonNode change) {
    return kimai.change(ResourceType.USER, testUser.caller(), testUser.id(), change);
  }
}
