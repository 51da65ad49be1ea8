package io.kimaicontract.reference;

import java.time.Clock;

/**
 * How a reference is started.
 *
 * @param port the port to listen on, 0 for a free one
 * @param equipped whether it has what a fresh installation lacks: custom fields and invoices
 */
public record ReferenceOptions(
    int port, Behaviour behaviour, boolean equipped, Tampering tampering, Clock clock) {

  /** Keeps every documented promise, equipped, on a free port. */
  public static ReferenceOptions documented() {
    return new ReferenceOptions(
        0, Behaviour.documented(), true, Tampering.none(), Clock.systemUTC());
  }

  /** Behaves as that release, equipped, on a free port. */
  public static ReferenceOptions like(String version) {
    return documented().withBehaviour(Behaviour.like(version));
  }

  /** The same as after installation, without custom fields and invoices. */
  public ReferenceOptions plain() {
    return new ReferenceOptions(port, behaviour, false, tampering, clock);
  }

  /** The same on that port. */
  public ReferenceOptions withPort(int other) {
    return new ReferenceOptions(other, behaviour, equipped, tampering, clock);
  }

  /** The same with another behaviour. */
  public ReferenceOptions withBehaviour(Behaviour other) {
    return new ReferenceOptions(port, other, equipped, tampering, clock);
  }

  /** The same with a filter around it. */
  public ReferenceOptions withTampering(Tampering other) {
    return new ReferenceOptions(port, behaviour, equipped, other, clock);
  }

  /** The same with another clock. */
  public ReferenceOptions withClock(Clock other) {
    return new ReferenceOptions(port, behaviour, equipped, tampering, other);
  }
}
