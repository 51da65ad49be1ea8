package io.kimaicontract.steps;

import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import io.kimaicontract.steps.tag.ScenarioId;
import io.kimaicontract.steps.tag.Tag;

/** Opens and closes the world of each scenario. */
public final class Hooks {
  private final World world;

  public Hooks(World world) {
    this.world = world;
  }

  /** Begins the scenario, unless the target lacks what its tags need. */
  @Before
  public void open(Scenario scenario) {
    world
        .scenarioEnvironment()
        .health()
        .attempts()
        .begin(scenario.getUri() + ":" + scenario.getLine());
    boolean alone = Tag.SERIAL.isAmong(scenario.getSourceTagNames());
    world.open(scenario.getId(), ScenarioId.of(scenario.getName()), alone);
    TagGate.check(world.scenarioEnvironment(), scenario.getSourceTagNames());
  }

  /** Undoes what the scenario created, and judges the answers that no step has judged. */
  @After
  public void close(Scenario scenario) {
    world.close(scenario.getName(), scenario.isFailed());
  }
}
