package io.kimaicontract.target;

import java.net.URI;
import java.time.Duration;

/**
 * The system under test, and what may be done to it.
 *
 * @param url the root of the Kimai, without {@code /api}
 * @param credentials what was given to get in with
 * @param writesAllowed whether the suite may create and change things there
 * @param timeout how long an answer may take
 * @param reference whether it is the embedded reference, which keeps every promise
 * @param rate how many requests a second it may be sent; 0 for as many as it answers
 */
public record Target(
    URI url,
    Credentials credentials,
    boolean writesAllowed,
    Duration timeout,
    boolean reference,
    int rate) {

  /** A Kimai that may be sent as many requests as it answers. */
  public Target(
      URI url,
      Credentials credentials,
      boolean writesAllowed,
      Duration timeout,
      boolean reference) {
    this(url, credentials, writesAllowed, timeout, reference, 0);
  }

  /** A Kimai that the user named. */
  public Target(URI url, Credentials credentials, boolean writesAllowed, Duration timeout) {
    this(url, credentials, writesAllowed, timeout, false);
  }

  /** Whether it runs on this machine, where a run disturbs nobody else. */
  public boolean isOfThisMachine() {
    return TargetUrl.isOfThisMachine(url);
  }
}
