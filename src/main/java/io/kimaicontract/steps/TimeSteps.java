package io.kimaicontract.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.kimaicontract.api.Kimai;
import io.kimaicontract.api.ResourceType;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Json;
import io.kimaicontract.http.StatusName;
import io.kimaicontract.users.CleanupResult;
import io.kimaicontract.users.CleanupResult.NotUndone;
import io.kimaicontract.users.CleanupResult.Trace;
import io.kimaicontract.users.CleanupResult.Undone;
import io.kimaicontract.users.TestUser;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Time zones, and checks of date-times. */
public final class TimeSteps {
  private static final Pattern ISO =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d)([+-]\\d\\d):?(\\d\\d)");

  /** Kimai rounds to minutes by default, and to up to half an hour if configured. */
  private static final Duration COARSEST_ROUNDING = Duration.ofMinutes(31);

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
    world
        .scenarioJudge()
        .expect("status", StatusName.withNumber(200), StatusName.withNumber(moved.status()), moved);
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
    JsonNode one = AnswerSubject.in(world.answer(), world);
    expectIso(one, "begin", offset);
    if (!one.path("end").isNull()) {
      expectIso(one, "end", offset);
    }
  }

  /**
   * A date-time of the answer is this local time, whatever its offset; {@code now} is the time of
   * the answer.
   */
  @Then("its {field} is the local time {string}")
  public void isLocalTime(Field field, String local) {
    JsonNode seen = AnswerSubject.in(world.answer(), world).at(field.pointer());
    Matcher m = ISO.matcher(seen.asString(""));
    boolean kept = m.matches() && (local.equals("now") ? isNow(m) : m.group(1).equals(local));
    String text = FieldSteps.text(seen);
    world
        .scenarioJudge()
        .expect(field.pointer(), "local time " + local, text, kept, world.answer());
  }

  /** The value that became of input without a promise is noted and never judged. */
  @Then("the outcome is noted for its {field}")
  public void outcomeIsNoted(Field field) {
    Exchange answer = world.answer();
    String seen =
        answer.response().succeeded()
            ? FieldSteps.text(answer.at(field.pointer()))
            : String.valueOf(answer.status());
    String sent =
        Json.parse(answer.request().payload().orElse(""))
            .map(b -> b.at(field.pointer()))
            .map(FieldSteps::text)
            .orElse("");
    world.scenarioJudge().observe(field.pointer() + " sent as " + sent, seen);
  }

  /** Compares with the clock of the server and allows for its rounding. */
  private boolean isNow(Matcher time) {
    Instant now =
        world
            .answer()
            .response()
            .header("Date")
            .map(d -> Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(d)))
            .orElseGet(world.scenarioEnvironment().clock()::instant);
    Instant seen = OffsetDateTime.parse(time.group(1) + offset(time)).toInstant();
    Duration off = Duration.between(seen, now).abs();
    return off.compareTo(COARSEST_ROUNDING) <= 0;
  }

  private void expectIso(JsonNode one, String name, String offset) {
    String seen = FieldSteps.text(one.path(name));
    Matcher m = ISO.matcher(one.path(name).asString(""));
    boolean kept = m.matches() && offset.equals(offset(m));
    String expected = "ISO 8601 with the offset " + offset;
    world.scenarioJudge().expect("/" + name, expected, seen, kept, world.answer());
  }

  private static String offset(Matcher iso) {
    return iso.group(2) + ":" + iso.group(3);
  }

  private static Exchange move(Kimai kimai, TestUser testUser, JsonNode change) {
    return kimai.change(ResourceType.USER, testUser.caller(), testUser.id(), change);
  }
}
