package io.kimaicontract.users;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.target.Credentials;
import io.kimaicontract.target.TargetUnusable;
import io.kimaicontract.web.Account;
import io.kimaicontract.web.Role;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.JsonNodeFactory;

/** Which credentials are accepted, and the sentence for every other target and account. */
class TargetProbeTest {
  private static final Credentials SUSAN = login("susan_super", "password-Susan-1");

  @Test
  void aSuperAdministratorGetsIn() {
    try (ReferenceKimai kimai = TestTargets.reference()) {
      TargetSession targetSession =
          new TargetProbe(TestTargets.targetConnection(kimai, SUSAN)).authenticate();

      assertThat(targetSession.account(), is(new Account(1, "susan_super", Role.SUPER_ADMIN)));
      assertThat(targetSession.kimaiVersion().toString(), is("2.65.0"));
    }
  }

  @Test
  void nobodyGetsInWithoutCredentials() {
    try (ReferenceKimai kimai = TestTargets.reference()) {
      refused(
          kimai,
          new Credentials(null, null, null, null, null),
          "no credentials for URL: give --username and --password of a super administrator, or --token");
    }
  }

  @Test
  void aWrongPasswordIsTriedOnce() {
    try (ReferenceKimai kimai = TestTargets.reference()) {
      refused(
          kimai,
          login("susan_super", "wrong"),
          "URL refuses the login of 'susan_super' ('Invalid credentials.'); check --username and --password, it was not tried again");
    }
  }

  @Test
  void aTokenThatIsNotKnown() {
    try (ReferenceKimai kimai = TestTargets.reference()) {
      refused(
          kimai,
          new Credentials(null, null, "nope-nope", null, null),
          "URL refuses the token (401): unknown, deleted, expired or of a disabled user; make a new one in Kimai on the page API access of your profile");
    }
  }

  @Test
  void tokenAndLoginOfDifferentPeople() {
    try (ReferenceKimai kimai = TestTargets.reference()) {
      kimai.state().addToken(kimai.state().addUser("jo", "x"), "t", "0123456789abcdef", null);
      refused(
          kimai,
          new Credentials("susan_super", "password-Susan-1", "0123456789abcdef", null, null),
          "the token belongs to 'jo' and the login to 'susan_super'; give both of one account, or only one");
    }
  }

  @Test
  void aRoleWithoutApiAccess() {
    Answer forbidden = Answer.json(403, JsonNodeFactory.instance.objectNode().put("code", 403));
    try (ReferenceKimai kimai = TestTargets.answering("/api/users/me", forbidden)) {
      refused(
          kimai,
          SUSAN,
          "the role of 'susan_super' lacks the permission 'api_access'; grant it in Kimai under Roles");
      refused(
          kimai,
          new Credentials(null, null, "any-token", null, null),
          "URL refuses the owner of the token (403): the role lacks the permission 'api_access'; grant it in Kimai under Roles");
    }
  }

  @ParameterizedTest(name = "{0} answers {1} with {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          /api/version    | 200 | <html>Hello</html>     | URL/api/version answers 200 with text/html, which is not a Kimai: give the root of a Kimai
          /api/version    | 404 | <html>Not found</html> | URL/api/version answers 404 with text/html, which is not a Kimai: give the root of a Kimai
          /api/version    | 503 | <html>Later</html>     | URL answers 503; is the server in maintenance?
          /api/version    | 301 | https://kimai.example.com/api/version | URL redirects to https://kimai.example.com; give the URL under which Kimai serves itself
          /api/version    | 302 | /en/login              | URL/api/version redirects to the login page, so it takes no API tokens; is this Kimai 2.14 or later?
          /en/login       | 200 | <a href='/saml/login' id='social-login-button'>SSO</a> | URL has no password login, only SAML; give an API token with --token, or turn on the login form
          /en/login       | 200 | <html>Hello</html>     | URL/en/login answers 200 without a login form: is URL the root of a Kimai?
          /en/login       | 500 | <html>Oops</html>      | the login page of URL answers 500; look into the server's log
          /en/login       | 302 | https://sso.example.com/ | /en/login leads away from URL to https://sso.example.com; give the URL under which Kimai serves itself
          /en/login       | 302 | /en/login              | URL/en/login redirects in circles; is the URL right, and is it https?
          /en/login_check | 302 | /en/auth/2fa           | the login of 'susan_super' asks for a second factor; give an account without, or an API token with --token
          /               | 302 | /en/auth/2fa           | the login of 'susan_super' asks for a second factor; give an account without, or an API token with --token
          """)
  void aTargetThatCannotBeUsed(String path, int status, String answer, String sentence) {
    Answer given =
        status / 100 == 3 ? Answer.redirect(status, answer) : Answer.html(status, answer);
    try (ReferenceKimai kimai = TestTargets.answering(path, given)) {
      refused(kimai, SUSAN, sentence);
    }
  }

  @Test
  void aKimaiInASubDirectory() {
    try (ReferenceKimai kimai =
        TestTargets.answering("/kimai/api/version", Answer.redirect(302, "/kimai/en/login"))) {
      assertThat(
          sentence(URI.create(kimai.url() + "/kimai"), SUSAN),
          is(
              "URL/kimai lies below the path /kimai, and such a Kimai takes no API tokens (rule A25); serve it from the root of a host name"
                  .replace("URL", kimai.url().toString())));
    }
  }

  @Test
  void aLockedLogin() {
    try (ReferenceKimai kimai = TestTargets.reference()) {
      for (int attempt = 0; attempt < 5; attempt++) {
        sentence(kimai.url(), login("susan_super", "wrong"));
      }
      String last = sentence(kimai.url(), SUSAN);

      assertThat(
          last.replaceAll("\\('.*'\\)", "(...)").replace(kimai.url().toString(), "URL"),
          is(
              "URL has locked the login of 'susan_super' (...); wait five minutes, then check the password"));
    }
  }

  private static void refused(ReferenceKimai kimai, Credentials credentials, String sentence) {
    assertThat(
        sentence(kimai.url(), credentials).replace(kimai.url().toString(), "URL"), is(sentence));
  }

  private static String sentence(URI url, Credentials credentials) {
    return String.valueOf(
        assertThrows(
                TargetUnusable.class,
                () ->
                    new TargetProbe(TestTargets.targetConnection(url, credentials)).authenticate())
            .getMessage());
  }

  private static Credentials login(String username, String password) {
    return new Credentials(username, password, null, null, null);
  }
}
