package io.kimaicontract.steps;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.When;
import io.kimaicontract.access.Actor;
import io.kimaicontract.fixture.Made;
import io.kimaicontract.fixture.Thing;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Json;
import io.kimaicontract.kimai.Timesheets;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What can be done to a timesheet and to nothing else. */
public final class TimesheetSteps {
  private static final JsonNode EXPORTED = Json.of(Map.of("exported", true));

  private final World world;

  /** Steps of the world. */
  public TimesheetSteps(World world) {
    this.world = world;
  }

  /** A deed by its verb. */
  @ParameterType("stops|restarts|duplicates|exports")
  public String deed(String verb) {
    return verb;
  }

  /** Stopping, restarting, duplicating, or switching the export mark. */
  @When("{actor} {deed} the timesheet")
  public void does(Actor actor, String deed) {
    Made one = world.workshop().last(Thing.TIMESHEET);
    Exchange answer = send(actor, deed, one.id());
    if (answer.at("/id").asLong(one.id()) != one.id()) {
      world.workshop().remember(Thing.TIMESHEET, actor, 0, answer);
    }
    world.tried(Thing.TIMESHEET, answer);
  }

  private Exchange send(Actor actor, String deed, long id) {
    Timesheets timesheets = world.kimai().timesheets();
    return switch (deed) {
      case "stops" -> timesheets.stop(actor.caller(), id);
      case "restarts" -> timesheets.restart(actor.caller(), id, Json.of(Map.of()));
      case "duplicates" -> timesheets.duplicate(actor.caller(), id);
      default -> {
        world.workshop().refuseUnlessRemovable(Thing.TIMESHEET, EXPORTED);
        yield timesheets.export(actor.caller(), id);
      }
    };
  }
}
