package io.kimaicontract.run;

import io.cucumber.core.eventbus.EventBus;
import io.cucumber.plugin.event.EventHandler;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps what a listener throws from everything else: Cucumber would end the scenario, and the other
 * listeners would not be told.
 */
final class GuardedEventBus implements EventBus {
  private final EventBus bus;
  private final SuiteFailures failures;
  private final ScenarioEnds ends;
  private final Map<EventHandler<?>, EventHandler<?>> guarded = new ConcurrentHashMap<>();

  GuardedEventBus(EventBus bus, SuiteFailures failures, ScenarioEnds ends) {
    this.bus = bus;
    this.failures = failures;
    this.ends = ends;
  }

  @Override
  public <T> void registerHandlerFor(Class<T> type, EventHandler<T> handler) {
    String listener = handler.getClass().getName().replaceAll("^.*\\.|\\$\\$Lambda.*", "");
    String what = listener + " failed on " + type.getSimpleName();
    EventHandler<T> guard = event -> failures.guard(what, () -> handler.receive(event));
    guarded.put(handler, guard);
    bus.registerHandlerFor(type, guard);
  }

  @Override
  @SuppressWarnings("unchecked") // each handler is kept with the guard made for it
  public <T> void removeHandlerFor(Class<T> type, EventHandler<T> handler) {
    EventHandler<T> guard = (EventHandler<T>) guarded.remove(handler);
    bus.removeHandlerFor(type, guard == null ? handler : guard);
  }

  @Override
  public Instant getInstant() {
    return bus.getInstant();
  }

  @Override
  public UUID generateId() {
    return bus.generateId();
  }

  @Override
  public <T> void send(T event) {
    ends.sent(event);
    bus.send(event);
  }

  @Override
  public <T> void sendAll(Iterable<T> events) {
    bus.sendAll(events);
  }
}
