package io.kimaicontract.run;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;

/** Judges scenarios as a run does, for the JUnit Platform, which knows plugins by name. */
public final class PlatformWitness implements ConcurrentEventListener {
  @Override
  public void setEventPublisher(EventPublisher publisher) {
    Hall.only().witness().setEventPublisher(publisher);
  }
}
