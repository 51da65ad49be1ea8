package io.kimaicontract.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Secret;
import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Interceptor;
import io.kimaicontract.target.Credentials;
import io.kimaicontract.target.TargetUnusable;
import io.kimaicontract.users.TargetProbe;
import io.kimaicontract.users.TestTargets;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Passwords, cookies and tokens reach the target and nobody else, whatever its answers say. */
class SameOriginTest {
  private static final String TOKEN_FORM = "/en/profile/susan_super/create-access-token";
  private static final Credentials SUSAN =
      new Credentials("susan_super", "password-Susan-1", null, null, null);

  private OtherServer other;

  @BeforeEach
  void listen() throws IOException {
    other = OtherServer.start();
  }

  @AfterEach
  void nothingArrived() {
    assertThat(other.received(), is(empty()));
    other.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@OTHER/x",
        ":80@OTHER/x",
        "//OTHER/x",
        "//KIMAI@OTHER/x",
        "http://OTHER/x",
        "https://OTHER/x",
        "http://KIMAI@OTHER/x",
        "http://KIMAI\\@OTHER/x",
        "http:OTHER/x",
        "http:///OTHER/x",
        "\\\\OTHER\\x",
        "/\\OTHER/x",
        "/\t/OTHER/x",
        " //OTHER/x",
        "javascript:fetch('http://OTHER/')",
        "data:text/html,x",
        "/en/%zz"
      })
  void thePasswordIsNotSentAway(String action) {
    try (ReferenceKimai kimai = withAction("/en/login", "/en/login_check", action)) {
      TargetUnusable refused =
          assertThrows(
              TargetUnusable.class,
              () -> new TargetProbe(TestTargets.targetConnection(kimai, SUSAN)).authenticate());

      assertThat(refused.getMessage(), containsString(kimai.url().toString()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"@127.0.0.2/x", "./@OTHER/x"})
  void aPathThatLooksLikeAHostStaysOnTheTarget(String action) {
    try (ReferenceKimai kimai = withAction("/en/login", "/en/login_check", action)) {
      TargetUnusable refused =
          assertThrows(
              TargetUnusable.class,
              () -> new TargetProbe(TestTargets.targetConnection(kimai, SUSAN)).authenticate());

      assertThat(
          refused.getMessage(),
          is(
              "%1$s/en/%2$s answers 404 to the login form; is %1$s the root of a Kimai?"
                  .formatted(
                      kimai.url(), action.replace("./", "").replace("OTHER", other.authority()))));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "login_check",
        "./login_check",
        "../en/login_check",
        "http://KIMAI/en/login_check",
        "//KIMAI/en/login_check"
      })
  void aRelativeActionIsTheTargetsOwn(String action) {
    try (ReferenceKimai kimai = withAction("/en/login", "/en/login_check", action)) {
      assertThat(
          new TargetProbe(TestTargets.targetConnection(kimai, SUSAN))
              .authenticate()
              .account()
              .role(),
          is(Role.SUPER_ADMIN));
    }
  }

  @Test
  void aBaseIsNoWayAround() {
    try (ReferenceKimai kimai =
        tampered(
            call -> call.path().equals("/en/login"),
            answer ->
                answer.withBody(
                    answer
                        .body()
                        .replace(
                            "<body>", "<body><base href=\"http://" + other.authority() + "/\">")
                        .replace("/en/login_check", "login_check")))) {
      assertThrows(
          TargetUnusable.class,
          () -> new TargetProbe(TestTargets.targetConnection(kimai, SUSAN)).authenticate());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/en/login", "/en/login_check", "/api/version", "/api/users/me"})
  void aRedirectIsNotFollowedAway(String path) {
    try (ReferenceKimai kimai =
        TestTargets.answering(path, Answer.redirect(302, "http://" + other.authority() + path))) {
      assertThrows(
          TargetUnusable.class,
          () -> new TargetProbe(TestTargets.targetConnection(kimai, SUSAN)).authenticate());
    }
  }

  @Test
  void theTokenFormIsNotSentAway() {
    try (ReferenceKimai kimai = withAction(TOKEN_FORM, TOKEN_FORM, "//OTHER/x")) {
      WebSession session =
          WebSession.open(
              TestTargets.targetConnection(kimai), "susan_super", new Secret("password-Susan-1"));

      assertThat(
          assertThrows(
                  TargetUnusable.class,
                  () -> session.mintToken("susan_super", "mine", Optional.empty()))
              .getMessage(),
          is(
              "the form on %s leads away from %s to http://%s; give the URL under which Kimai serves itself"
                  .formatted(TOKEN_FORM, kimai.url(), other.authority())));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void theTokenDoesNotFollowALocation(int status) {
    String away = "http://" + other.authority() + "/api/tags";
    try (ReferenceKimai kimai = TestTargets.answering("/api/tags", Answer.redirect(status, away))) {
      Caller caller = new Caller("test", new Secret("0123456789abcdef"));
      for (String method : List.of("GET", "POST")) {
        assertThat(
            TestTargets.targetConnection(kimai)
                .transport()
                .send(Request.of(method, "/api/tags", caller).body("{}"))
                .response()
                .header("Location"),
            is(Optional.of(away)));
      }
    }
  }

  private ReferenceKimai withAction(String page, String action, String replacement) {
    return tampered(
        call -> call.method().equals("GET") && call.path().equals(page),
        answer ->
            answer.withBody(
                answer
                    .body()
                    .replace("action=\"" + action, "action=\"" + replacement)
                    .replace("OTHER", other.authority())));
  }

  /** A reference, some of whose answers are other; {@code KIMAI} in them is its own address. */
  private static ReferenceKimai tampered(
      Predicate<Call> where, java.util.function.UnaryOperator<Answer> change) {
    Interceptor interceptor =
        (call, next) -> {
          Answer answer = next.handle(call);
          if (!where.test(call)) {
            return answer;
          }
          Answer changed = change.apply(answer);
          return changed.withBody(
              changed.body().replace("KIMAI", String.valueOf(call.header("host"))));
        };
    return ReferenceKimai.start(ReferenceOptions.documented().withTampering(interceptor));
  }
}
