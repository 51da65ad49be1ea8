package io.kimaicontract.report.cucumber;

import io.cucumber.messages.types.Envelope;
import io.cucumber.plugin.event.EventHandler;
import io.cucumber.plugin.event.EventPublisher;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Passes the masked messages of a finished run to a formatter. */
final class MaskedReplay implements EventPublisher {
  private final List<Consumer<Envelope>> listeners = new ArrayList<>();

  @Override
  public <T> void registerHandlerFor(Class<T> type, EventHandler<T> handler) {
    if (type == Envelope.class) {
      listeners.add(message -> handler.receive(type.cast(message)));
    }
  }

  @Override
  public <T> void removeHandlerFor(Class<T> type, EventHandler<T> handler) {
    throw new UnsupportedOperationException("a formatter listens to the end");
  }

  void tell(Envelope message) {
    listeners.forEach(l -> l.accept(message));
  }
}
