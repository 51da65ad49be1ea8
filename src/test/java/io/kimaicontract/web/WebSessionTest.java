package io.kimaicontract.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.kimaicontract.http.Secret;
import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.target.TargetUnusable;
import io.kimaicontract.users.TestTargets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Pages that do not go as they should. */
class WebSessionTest {
  private static final String FORM = "/en/profile/susan_super/create-access-token";

  @Test
  void aTokenThatTheFormRefuses() {
    try (ReferenceKimai kimai = TestTargets.reference()) {
      WebSession session = session(kimai);

      assertThat(
          sentence(() -> session.mintToken("susan_super", "x", Optional.empty())),
          startsWith("no token 'x' was made for 'susan_super': the page says '"));
      assertThat(
          sentence(
              () -> session.mintToken("susan_super", "old", Optional.of(LocalDate.of(2001, 1, 1)))),
          startsWith("no token 'old' was made for 'susan_super': the page says '"));
    }
  }

  @Test
  void aPersonWithoutThePermission() {
    try (ReferenceKimai kimai = TestTargets.reference()) {
      kimai.state().addUser("jo", "password-jo");
      WebSession session =
          WebSession.open(TestTargets.targetConnection(kimai), "jo", new Secret("password-jo"));

      assertThat(
          sentence(() -> session.mintToken("susan_super", "mine", Optional.empty()))
              .replace(kimai.url().toString(), "URL"),
          is(
              "there is no token form at URL"
                  + FORM
                  + ": 'jo' may not: grant the permission in Kimai under Roles"));
    }
  }

  @Test
  void aPasswordThatMustBeChanged() {
    try (ReferenceKimai kimai =
        TestTargets.answering(FORM, Answer.redirect(302, "/en/wizard/password"))) {
      assertThat(
          sentence(() -> session(kimai).mintToken("susan_super", "mine", Optional.empty())),
          is("'susan_super' must choose a new password first; log in once with a browser"));
    }
  }

  @Test
  void aWizardWithoutEnd() {
    try (ReferenceKimai kimai =
        TestTargets.answering(FORM, Answer.redirect(302, "/en/wizard/intro"))) {
      assertThat(
          sentence(() -> session(kimai).mintToken("susan_super", "mine", Optional.empty())),
          is("the first-login pages of 'susan_super' do not end; log in once with a browser"));
    }
  }

  @Test
  void aTokenThatIsNotShown() {
    try (ReferenceKimai kimai =
        TestTargets.answering(
            "/en/profile/susan_super/api-token", Answer.html(200, "<html>no tokens</html>"))) {
      assertThat(
          sentence(() -> session(kimai).mintToken("susan_super", "mine", Optional.empty())),
          is("the token 'mine' of 'susan_super' was made but the page does not show it"));
    }
  }

  private static WebSession session(ReferenceKimai kimai) {
    return WebSession.open(
        TestTargets.targetConnection(kimai), "susan_super", new Secret("password-Susan-1"));
  }

  private static String sentence(Executable attempt) {
    return String.valueOf(assertThrows(TargetUnusable.class, attempt).getMessage());
  }
}
