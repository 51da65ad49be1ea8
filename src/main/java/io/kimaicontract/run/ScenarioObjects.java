package io.kimaicontract.run;

import io.cucumber.core.backend.ObjectFactory;
import io.kimaicontract.steps.Suite;
import io.kimaicontract.steps.World;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.picocontainer.DefaultPicoContainer;
import org.picocontainer.MutablePicoContainer;

/** Makes the step classes of each scenario anew, with the suite of the run to build on. */
final class ScenarioObjects implements ObjectFactory {
  private final Suite suite;
  private final Set<Class<?>> classes = new HashSet<>();
  private @Nullable MutablePicoContainer container;

  ScenarioObjects(Suite suite) {
    this.suite = suite;
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
    fresh.addComponent(suite);
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
