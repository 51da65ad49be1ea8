package io.kimaicontract.steps;

import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;

/** Opens and closes the world of a scenario. */
public final class Hooks {
  private final World world;

  /** Hooks of the world. */
  public Hooks(World world) {
    this.world = world;
  }

  /** Begins the scenario, unless its tags ask for what the target does not have. */
  @Before
  public void open(Scenario scenario) {
    boolean alone = Tag.SERIAL.isAmong(scenario.getSourceTagNames());
    world.open(scenario.getId(), ScenarioId.of(scenario.getName()), alone);
    Needs.check(world.suite(), scenario.getSourceTagNames());
  }

  /** Undoes what the scenario made, and settles what no step settled. */
  @After
  public void close() {
    world.close();
  }
}
