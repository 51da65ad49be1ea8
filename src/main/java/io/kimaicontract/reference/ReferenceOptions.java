package io.kimaicontract.reference;

import io.kimaicontract.reference.http.Interceptor;
import io.kimaicontract.reference.release.KimaiProfile;
import io.kimaicontract.reference.store.Colours;
import java.time.Clock;

/**
 * The options with which a reference is started.
 *
 * @param port the port to listen on, 0 for a free one
 * @param equipped true if it has custom fields and invoices, which a fresh installation lacks
 * @param colours the colours that records may have
 */
public record ReferenceOptions(
    int port,
    KimaiProfile kimaiProfile,
    boolean equipped,
    Interceptor interceptor,
    Clock clock,
    Colours colours) {

  /** Keeps every documented promise, equipped, on a free port. */
  public static ReferenceOptions documented() {
    return new ReferenceOptions(
        0,
        KimaiProfile.documented(),
        true,
        Interceptor.none(),
        Clock.systemUTC(),
        Colours.standard());
  }

  /** Behaves as that release, equipped, on a free port. */
  public static ReferenceOptions like(String version) {
    return documented().withBehaviour(KimaiProfile.like(version));
  }

  /** The same as after installation, without custom fields and invoices. */
  public ReferenceOptions plain() {
    return new ReferenceOptions(port, kimaiProfile, false, interceptor, clock, colours);
  }

  /** The same on that port. */
  public ReferenceOptions withPort(int other) {
    return new ReferenceOptions(other, kimaiProfile, equipped, interceptor, clock, colours);
  }

  /** The same with another behaviour. */
  public ReferenceOptions withBehaviour(KimaiProfile other) {
    return new ReferenceOptions(port, other, equipped, interceptor, clock, colours);
  }

  /** The same with a filter around it. */
  public ReferenceOptions withTampering(Interceptor other) {
    return new ReferenceOptions(port, kimaiProfile, equipped, other, clock, colours);
  }

  /** The same with another clock. */
  public ReferenceOptions withClock(Clock other) {
    return new ReferenceOptions(port, kimaiProfile, equipped, interceptor, other, colours);
  }

  /** The same with the colours that the setting {@code theme.color_choices} would name. */
  public ReferenceOptions withColours(String choices) {
    return new ReferenceOptions(
        port, kimaiProfile, equipped, interceptor, clock, Colours.of(choices));
  }
}
