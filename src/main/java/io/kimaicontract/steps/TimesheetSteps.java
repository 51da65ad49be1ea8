package io.kimaicontract.steps;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import io.kimaicontract.api.ResourceType;
import io.kimaicontract.api.Timesheets;
import io.kimaicontract.fixture.Fixtures;
import io.kimaicontract.fixture.TestResource;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Json;
import io.kimaicontract.http.Request;
import io.kimaicontract.users.TestUser;
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
  public void does(TestUser testUser, String action) {
    TestResource one = world.fixtures().last(ResourceType.TIMESHEET);
    Exchange answer = send(testUser, action, one.id());
    if (answer.at("/id").asLong(one.id()) != one.id()) {
      world.fixtures().remember(ResourceType.TIMESHEET, testUser, 0, answer);
    }
    world.tried(ResourceType.TIMESHEET, answer);
  }

  /**
   * Makes timesheets of this person, with these labels, and adds them to the favourites in turn.
   */
  @Given("{actor} has favourites called {string}")
  public void hasFavourites(TestUser testUser, String labels) {
    for (String label : labels.split(", *", -1)) {
      Fixtures fixtures = world.fixtures();
      TestResource one = fixtures.make(ResourceType.TIMESHEET, testUser, Json.of(Map.of()));
      fixtures.label(label, ResourceType.TIMESHEET);
      String path = "/api/favorites/timesheets/" + one.id();
      world.trackedCalls().send(Request.of("POST", path, testUser.caller()));
    }
  }

  private Exchange send(TestUser testUser, String action, long id) {
    Timesheets timesheets = world.kimai().timesheets();
    return switch (action) {
      case "stops" -> timesheets.stop(testUser.caller(), id);
      case "restarts" -> timesheets.restart(testUser.caller(), id, Json.of(Map.of()));
      case "duplicates" -> timesheets.duplicate(testUser.caller(), id);
      default -> {
        world.fixtures().refuseUnlessRemovable(ResourceType.TIMESHEET, EXPORTED);
        yield timesheets.export(testUser.caller(), id);
      }
    };
  }
}
