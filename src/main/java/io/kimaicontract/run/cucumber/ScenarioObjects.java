package io.kimaicontract.run.cucumber;

import io.cucumber.core.backend.ObjectFactory;
import io.kimaicontract.steps.ScenarioEnvironment;
import io.kimaicontract.steps.World;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.picocontainer.DefaultPicoContainer;
import org.picocontainer.MutablePicoContainer;

/** Creates new step objects for each scenario, from the services of the run. */
public final class ScenarioObjects implements ObjectFactory {
  private final ScenarioEnvironment scenarioEnvironment;
  private final Set<Class<?>> classes = new HashSet<>();
  private @Nullable MutablePicoContainer container;

  /** Objects of the scenarios that run in one thread. */
  public ScenarioObjects(ScenarioEnvironment scenarioEnvironment) {
    this.scenarioEnvironment = scenarioEnvironment;
  }

  @Override
  public boolean addClass(Class<?> glue) {
    classes.add(glue);
    return true;
  }

  @Override
  public void start() {
    MutablePicoContainer fresh =
        new DefaultPicoContainer(new org.picocontainer.behaviors.Caching());
    fresh.addComponent(scenarioEnvironment);
    fresh.addComponent(World.class);
    classes.forEach(fresh::addComponent);
    container = fresh;
  }

  @Override
  public void stop() {
    MutablePicoContainer ended = container;
    container = null;
    if (ended != null) {
      ended.getComponent(World.class).abandon();
    }
  }

  @Override
  public <T> T getInstance(Class<T> type) {
    MutablePicoContainer now = container;
    if (now == null) {
      throw new IllegalStateException("no scenario has begun");
    }
    return now.getComponent(type);
  }
}
