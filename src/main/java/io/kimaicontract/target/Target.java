package io.kimaicontract.target;

import java.net.URI;
import java.time.Duration;

/**
 * Who is tested, and with what rights.
 *
 * @param url the root of the Kimai, without {@code /api}
 * @param credentials what was given to get in with
 * @param writesAllowed whether the suite may create and change things there
 * @param timeout how long an answer may take
 */
public record Target(URI url, Credentials credentials, boolean writesAllowed, Duration timeout) {}
