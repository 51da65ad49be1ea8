package io.kimaicontract.target;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * The system under test, and what may be done to it.
 *
 * @param url the root of the Kimai, without {@code /api}
 * @param credentials what was given to get in with
 * @param writesAllowed whether the suite may create and change things there
 * @param timeout how long an answer may take
 * @param reference whether it is the embedded reference, which keeps every promise
 * @param settingsAllowed whether the suite may change settings of the installation
 * @param formerSettings the file that keeps their former values; empty where none need be kept
 */
public record Target(
    URI url,
    Credentials credentials,
    boolean writesAllowed,
    Duration timeout,
    boolean reference,
    boolean settingsAllowed,
    Optional<Path> formerSettings) {

  /** A Kimai whose settings may be changed only if it is the reference. */
  public Target(
      URI url,
      Credentials credentials,
      boolean writesAllowed,
      Duration timeout,
      boolean reference) {
    this(url, credentials, writesAllowed, timeout, reference, reference, Optional.empty());
  }

  /** A Kimai that the user named. */
  public Target(URI url, Credentials credentials, boolean writesAllowed, Duration timeout) {
    this(url, credentials, writesAllowed, timeout, false);
  }
}
