package io.kimaicontract.sweep;

import io.kimaicontract.api.Kimai;
import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Transport;
import io.kimaicontract.users.TargetSession;
import io.kimaicontract.web.Account;
import io.kimaicontract.web.WebSession;
import java.util.Optional;

/**
 * The access of the account that sweeps; nothing is created for it, not even a token.
 *
 * @param account the account
 * @param kimai the API, by the token that was given or else by the web session
 * @param caller the account as a caller
 * @param pages the web session, if a login was given
 */
record SweepSession(Account account, Kimai kimai, Caller caller, Optional<WebSession> pages) {
  static SweepSession of(TargetSession targetSession) {
    Account account = targetSession.account();
    Optional<WebSession> pages = targetSession.session();
    Transport transport =
        targetSession.token().isPresent()
            ? targetSession.targetConnection().transport()
            : pages.orElseThrow()::send;
    return new SweepSession(
        account,
        Kimai.over(transport).repeating(),
        new Caller(account.username(), targetSession.token().orElse(null)),
        pages);
  }
}
