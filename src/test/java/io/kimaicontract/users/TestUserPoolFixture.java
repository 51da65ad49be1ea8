package io.kimaicontract.users;

import io.kimaicontract.http.Request;
import io.kimaicontract.http.Secret;
import io.kimaicontract.http.redaction.Redactor;
import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import io.kimaicontract.target.Credentials;
import io.kimaicontract.target.Target;
import io.kimaicontract.web.TargetConnection;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;

/** A reference, and pools of test users on it. */
abstract class TestUserPoolFixture {
  static final Credentials LOGIN =
      new Credentials("susan_super", "password-Susan-1", null, null, null);
  static final Duration TIMEOUT = Duration.ofSeconds(10);
  static final List<String> NAMES = List.of("Susan", "Anna", "Tony", "John");

  final ReferenceKimai kimai = TestTargets.reference();
  final TargetConnection targetConnection = TestTargets.targetConnection(kimai, LOGIN);

  @AfterEach
  void stop() {
    kimai.close();
  }

  TestUserPool testUserPool(Credentials credentials) {
    return testUserPool(new Target(kimai.url(), credentials, true, TIMEOUT), Optional.empty());
  }

  TestUserPool testUserPool(Target target, Optional<Consumer<String>> expirer) {
    TargetConnection connection =
        new TargetConnection(target, targetConnection.transport(), new Redactor(), expirer);
    return new TestUserPool(new TargetProbe(connection).authenticate(), "r1");
  }

  Credentials token(String username) {
    Row user = kimai.state().user(username);
    if (user == null) {
      throw new AssertionError("no user " + username);
    }
    kimai.state().addToken(user, "given", "token-of-" + username, null);
    return new Credentials(null, null, "token-of-" + username, null, null);
  }

  static TestUser testUser(TestUserPool testUserPool, String name) {
    return testUserPool.find(name).orElseThrow(IllegalStateException::new);
  }

  int me(Secret token) {
    io.kimaicontract.http.Caller caller = new io.kimaicontract.http.Caller("test", token);
    return targetConnection.transport().send(Request.of("GET", "/api/users/me", caller)).status();
  }

  List<String> usernames() {
    return kimai.state().of(RecordType.USER).all(row -> true).stream()
        .map(row -> row.text("username"))
        .toList();
  }

  List<String> enabled() {
    return kimai.state().of(RecordType.USER).all(row -> row.is("enabled")).stream()
        .map(row -> row.text("username"))
        .toList();
  }
}
