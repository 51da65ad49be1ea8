package io.kimaicontract.run.cucumber;

import io.cucumber.core.eventbus.EventBus;
import io.cucumber.plugin.event.EventHandler;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/**
 * Catches the exceptions of a listener. Otherwise Cucumber would end the scenario, and the other
 * listeners would miss the event.
 */
final class GuardedEventBus implements EventBus {
  private final EventBus bus;
  private final BiConsumer<String, Runnable> guard;
  private final ScenarioEnds ends;
  private final Map<EventHandler<?>, EventHandler<?>> guarded = new ConcurrentHashMap<>();

  GuardedEventBus(EventBus bus, BiConsumer<String, Runnable> guard, ScenarioEnds ends) {
    this.bus = bus;
    this.guard = guard;
    this.ends = ends;
  }

  @Override
  public <T> void registerHandlerFor(Class<T> type, EventHandler<T> handler) {
    String listener = handler.getClass().getName().replaceAll("^.*\\.|\\$\\$Lambda.*", "");
    String what = listener + " failed on " + type.getSimpleName();
    EventHandler<T> safe = event -> guard.accept(what, () -> handler.receive(event));
    guarded.put(handler, safe);
    bus.registerHandlerFor(type, safe);
  }

  @Override
  @SuppressWarnings("unchecked") // each handler is kept with the guard made for it
  public <T> void removeHandlerFor(Class<T> type, EventHandler<T> handler) {
    EventHandler<T> safe = (EventHandler<T>) guarded.remove(handler);
    bus.removeHandlerFor(type, safe == null ? handler : safe);
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
    bus.send(ends.withRepetition(event));
  }

  @Override
  public <T> void sendAll(Iterable<T> events) {
    bus.sendAll(events);
  }
}
