package io.kimaicontract.users;

import io.kimaicontract.http.RestAssuredTransport;
import io.kimaicontract.http.redaction.Redaction;
import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Tampering;
import io.kimaicontract.web.Site;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;

/** Places to enter in tests: references, some of them with a page replaced. */
public final class Places {
  private Places() {}

  public static Site site(ReferenceKimai reference) {
    return site(reference.url());
  }

  static Site site(URI url) {
    return new Site(
        url,
        new RestAssuredTransport(url, Duration.ofSeconds(10), Clock.systemUTC()),
        new Redaction());
  }

  public static ReferenceKimai reference() {
    return ReferenceKimai.start(ReferenceOptions.documented());
  }

  /** A reference that gives this answer on one path, instead of its own. */
  public static ReferenceKimai answering(String path, Answer answer) {
    Tampering tampering = (call, next) -> call.path().equals(path) ? answer : next.handle(call);
    return ReferenceKimai.start(ReferenceOptions.documented().withTampering(tampering));
  }
}
