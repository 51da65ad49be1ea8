package io.kimaicontract.users;

import io.kimaicontract.http.Secret;
import io.kimaicontract.http.redaction.Redactor;
import io.kimaicontract.target.Credentials;
import java.util.Optional;

/**
 * What the cast of a run may do, and what it was given beside the account.
 *
 * @param runId the id that names of created things carry
 * @param writesAllowed whether people and tokens may be created
 * @param expiredToken an expired token, if one was given
 * @param expirer makes tokens expired, where that is possible
 */
public record TestUserPolicy(
    String runId,
    boolean writesAllowed,
    Optional<Secret> expiredToken,
    Optional<TokenExpirer> expirer) {

  /** What the credentials allow. */
  public static TestUserPolicy of(
      String runId, boolean writesAllowed, Credentials credentials, Redactor redactor) {
    Optional<Secret> expired =
        Optional.ofNullable(credentials.expiredToken()).map(t -> redactor.learn(new Secret(t)));
    Optional<TokenExpirer> expirer =
        Optional.ofNullable(credentials.expireCommand())
            .map(command -> new ExpireCommand(command, redactor));
    return new TestUserPolicy(runId, writesAllowed, expired, expirer);
  }

  /** The same for the cast of another thread, whose people need names of their own. */
  public TestUserPolicy numbered(int number) {
    return new TestUserPolicy(runId + "-" + number, writesAllowed, expiredToken, expirer);
  }

  /** The same with another way to make tokens expired. */
  public TestUserPolicy expiring(TokenExpirer other) {
    return new TestUserPolicy(runId, writesAllowed, expiredToken, Optional.of(other));
  }
}
