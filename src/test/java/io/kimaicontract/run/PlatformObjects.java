package io.kimaicontract.run;

import io.cucumber.core.backend.ObjectFactory;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes step classes as a run does, for the JUnit Platform, which knows factories by name.
 *
 * <p>Whoever looks for factories makes one of these, so the run is opened by the first scenario.
 */
public final class PlatformObjects implements ObjectFactory {
  private final Set<Class<?>> classes = new HashSet<>();
  private @Nullable ScenarioObjects objects;

  @Override
  public boolean addClass(Class<?> glue) {
    return classes.add(glue);
  }

  @Override
  public void start() {
    objects().start();
  }

  @Override
  public void stop() {
    objects().stop();
  }

  @Override
  public <T> T getInstance(Class<T> type) {
    return objects().getInstance(type);
  }

  private ScenarioObjects objects() {
    ScenarioObjects known = objects;
    if (known == null) {
      known = new ScenarioObjects(Hall.only().opening().suite());
      classes.forEach(known::addClass);
      objects = known;
    }
    return known;
  }
}
