package io.kimaicontract.sweep;

import io.kimaicontract.api.Kimai;
import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Transport;
import io.kimaicontract.users.Admission;
import io.kimaicontract.web.Account;
import io.kimaicontract.web.WebSession;
import java.util.Optional;

/**
 * How the account that sweeps gets at things: nothing is made for it, not even a token.
 *
 * @param account the account
 * @param kimai the API, by the token that was given or else by the web session
 * @param caller the account as a caller
 * @param pages the web session, if a login was given
 */
record Entrance(Account account, Kimai kimai, Caller caller, Optional<WebSession> pages) {
  static Entrance of(Admission admission) {
    Account account = admission.account();
    Optional<WebSession> pages = admission.session();
    Transport transport =
        admission.token().isPresent() ? admission.site().transport() : pages.orElseThrow()::send;
    return new Entrance(
        account,
        Kimai.over(transport),
        new Caller(account.username(), admission.token().orElse(null)),
        pages);
  }
}
