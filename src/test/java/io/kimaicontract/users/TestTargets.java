package io.kimaicontract.users;

import io.kimaicontract.http.redaction.Redactor;
import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Interceptor;
import io.kimaicontract.target.Credentials;
import io.kimaicontract.target.Target;
import io.kimaicontract.web.TargetConnection;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Places to enter in tests: references, some of them with a page replaced. */
public final class TestTargets {
  private TestTargets() {}

  /** A connection to the reference, for tests that log in by themselves. */
  public static TargetConnection targetConnection(ReferenceKimai reference) {
    return targetConnection(reference, new Credentials(null, null, null, null, null));
  }

  /** A connection to the reference with these credentials. */
  public static TargetConnection targetConnection(
      ReferenceKimai reference, Credentials credentials) {
    return targetConnection(reference.url(), credentials);
  }

  static TargetConnection targetConnection(URI url, Credentials credentials) {
    return TargetConnection.of(
        new Target(url, credentials, true, Duration.ofSeconds(10)), new Redactor());
  }

  public static ReferenceKimai reference() {
    return ReferenceKimai.start(ReferenceOptions.documented());
  }

  /** The super administrator has logged in before, and seen the pages of a first login. */
  public static ReferenceKimai afterAFirstLogin(ReferenceKimai reference) {
    Optional.ofNullable(reference.state().user(reference.superAdministrator().username()))
        .ifPresent(susan -> susan.put("wizard.intro", true).put("wizard.profile", true));
    return reference;
  }

  /** A reference that gives this answer on one path, instead of its own. */
  public static ReferenceKimai answering(String path, Answer answer) {
    Interceptor interceptor = (call, next) -> call.path().equals(path) ? answer : next.handle(call);
    return ReferenceKimai.start(ReferenceOptions.documented().withTampering(interceptor));
  }
}
