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
 * @param limits what it may take before it is given up
 * @param reference whether it is the embedded reference, which keeps every promise
 * @param rate how many requests a second it may be sent; 0 for as many as it answers
 * @param settingsAllowed whether the suite may change settings of the installation
 * @param formerSettings the file that keeps their former values; empty where none need be kept
 * @param reading how a run reads what is there
 * @param transport how its connections are made
 */
public record Target(
    URI url,
    Credentials credentials,
    boolean writesAllowed,
    Limits limits,
    boolean reference,
    int rate,
    boolean settingsAllowed,
    Optional<Path> formerSettings,
    Reading reading,
    TransportOptions transport) {

  /** A Kimai that is reached without more ado. */
  public Target(
      URI url,
      Credentials credentials,
      boolean writesAllowed,
      Limits limits,
      boolean reference,
      int rate,
      boolean settingsAllowed,
      Optional<Path> formerSettings,
      Reading reading) {
    this(
        url,
        credentials,
        writesAllowed,
        limits,
        reference,
        rate,
        settingsAllowed,
        formerSettings,
        reading,
        TransportOptions.NONE);
  }

  /** A Kimai whose records are read as usual. */
  public Target(
      URI url,
      Credentials credentials,
      boolean writesAllowed,
      Limits limits,
      boolean reference,
      int rate,
      boolean settingsAllowed,
      Optional<Path> formerSettings) {
    this(
        url,
        credentials,
        writesAllowed,
        limits,
        reference,
        rate,
        settingsAllowed,
        formerSettings,
        Reading.USUAL);
  }

  /**
   * A Kimai that may be sent as many requests as it answers, and whose settings may be changed only
   * if it is the reference.
   */
  public Target(
      URI url, Credentials credentials, boolean writesAllowed, Limits limits, boolean reference) {
    this(url, credentials, writesAllowed, limits, reference, 0, reference, Optional.empty());
  }

  /** A Kimai that the user named. */
  public Target(URI url, Credentials credentials, boolean writesAllowed, Limits limits) {
    this(url, credentials, writesAllowed, limits, false);
  }

  /** The same with the default limits beside the timeout. */
  public Target(URI url, Credentials credentials, boolean writesAllowed, Duration timeout) {
    this(url, credentials, writesAllowed, Limits.of(timeout), false);
  }

  /** The same, with the default limits beside the timeout. */
  public Target(
      URI url,
      Credentials credentials,
      boolean writesAllowed,
      Duration timeout,
      boolean reference) {
    this(url, credentials, writesAllowed, Limits.of(timeout), reference);
  }

  /** How long a part of an answer may take. */
  public Duration timeout() {
    return limits.timeout();
  }

  /** Whether it runs on this machine, where a run disturbs nobody else. */
  public boolean isOfThisMachine() {
    return TargetUrl.isOfThisMachine(url);
  }
}
