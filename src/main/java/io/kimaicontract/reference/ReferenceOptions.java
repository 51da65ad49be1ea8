package io.kimaicontract.reference;

import java.time.Clock;

/**
 * How a reference is started.
 *
 * @param port the port to listen on, 0 for a free one
 */
public record ReferenceOptions(int port, Behaviour behaviour, Tampering tampering, Clock clock) {

  /** Keeps every documented promise, on a free port. */
  public static ReferenceOptions documented() {
    return new ReferenceOptions(0, Behaviour.documented(), Tampering.none(), Clock.systemUTC());
  }

  /** Behaves as that release, on a free port. */
  public static ReferenceOptions like(String version) {
    return documented().withBehaviour(Behaviour.like(version));
  }

  /** The same on that port. */
  public ReferenceOptions withPort(int other) {
    return new ReferenceOptions(other, behaviour, tampering, clock);
  }

  /** The same with another behaviour. */
  public ReferenceOptions withBehaviour(Behaviour other) {
    return new ReferenceOptions(port, other, tampering, clock);
  }

  /** The same with a filter around it. */
  public ReferenceOptions withTampering(Tampering other) {
    return new ReferenceOptions(port, behaviour, other, clock);
  }

  /** The same with another clock. */
  public ReferenceOptions withClock(Clock other) {
    return new ReferenceOptions(port, behaviour, tampering, other);
  }
}
