package io.kimaicontract.users;

import io.kimaicontract.http.RestAssuredTransport;
import io.kimaicontract.http.redaction.Redactor;
import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Interceptor;
import io.kimaicontract.web.TargetConnection;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;

/** Places to enter in tests: references, some of them with a page replaced. */
public final class TestTargets {
  private TestTargets() {}

  public static TargetConnection targetConnection(ReferenceKimai reference) {
    return targetConnection(reference.url());
  }

  static TargetConnection targetConnection(URI url) {
    return new TargetConnection(
        url,
        new RestAssuredTransport(url, Duration.ofSeconds(10), Clock.systemUTC()),
        new Redactor());
  }

  public static ReferenceKimai reference() {
    return ReferenceKimai.start(ReferenceOptions.documented());
  }

  /** A reference that gives this answer on one path, instead of its own. */
  public static ReferenceKimai answering(String path, Answer answer) {
    Interceptor interceptor = (call, next) -> call.path().equals(path) ? answer : next.handle(call);
    return ReferenceKimai.start(ReferenceOptions.documented().withTampering(interceptor));
  }
}
