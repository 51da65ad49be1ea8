package io.kimaicontract.access;

import io.kimaicontract.http.Secret;
import io.kimaicontract.target.Version;
import java.util.Optional;

/**
 * What the doorman found: a Kimai, and the account that may enter.
 *
 * @param site the target
 * @param version its version
 * @param account the account of the credentials
 * @param session its web session, if a login was given
 * @param token its token, if one was given
 */
public record Admission(
    Site site,
    Version version,
    Account account,
    Optional<WebSession> session,
    Optional<Secret> token) {

  /** What the installation has other than a fresh Kimai; none where nobody can look. */
  public Customizations customizations() {
    return session.map(WebSession::customizations).orElseGet(Customizations::none);
  }
}
