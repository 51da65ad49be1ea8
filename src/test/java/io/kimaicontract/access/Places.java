package io.kimaicontract.access;

import io.kimaicontract.http.Redaction;
import io.kimaicontract.http.RestAssuredTransport;
import io.kimaicontract.reference.Answer;
import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.reference.Tampering;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;

/** Places to enter in tests: references, some of them with a page replaced. */
final class Places {
  private Places() {}

  static Site site(ReferenceKimai reference) {
    return site(reference.url());
  }

  static Site site(URI url) {
    return new Site(
        url,
        new RestAssuredTransport(url, Duration.ofSeconds(10), Clock.systemUTC()),
        new Redaction());
  }

  static ReferenceKimai reference() {
    return ReferenceKimai.start(ReferenceOptions.documented());
  }

  /** A reference that gives this answer on one path, instead of its own. */
  static ReferenceKimai answering(String path, Answer answer) {
    Tampering tampering = (call, next) -> call.path().equals(path) ? answer : next.handle(call);
    return ReferenceKimai.start(ReferenceOptions.documented().withTampering(tampering));
  }
}
