package io.kimaicontract.steps;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.When;
import io.kimaicontract.api.Timesheets;
import io.kimaicontract.fixture.Made;
import io.kimaicontract.fixture.Thing;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Json;
import io.kimaicontract.users.Actor;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Actions on timesheets. */
public final class TimesheetSteps {
  private static final JsonNode EXPORTED = Json.of(Map.of("exported", true));

  private final World world;

  public TimesheetSteps(World world) {
    this.world = world;
  }

  /** An action on a timesheet, by its verb. */
  @ParameterType("stops|restarts|duplicates|exports")
  public String action(String verb) {
    return verb;
  }

  /** Stops, restarts or duplicates a timesheet, or switches its export mark. */
  @When("{actor} {action} the timesheet")
  public void does(Actor actor, String action) {
    Made one = world.workshop().last(Thing.TIMESHEET);
    Exchange answer = send(actor, action, one.id());
    if (answer.at("/id").asLong(one.id()) != one.id()) {
      world.workshop().remember(Thing.TIMESHEET, actor, 0, answer);
    }
    world.tried(Thing.TIMESHEET, answer);
  }

  private Exchange send(Actor actor, String action, long id) {
    Timesheets timesheets = world.kimai().timesheets();
    return switch (action) {
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
