package io.kimaicontract.users;

import io.kimaicontract.http.Secret;
import io.kimaicontract.web.Availability;
import io.kimaicontract.web.MintedToken;
import io.kimaicontract.web.Role;
import io.kimaicontract.web.TokenRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The people of a run and what belongs to them: accounts, tokens, and pages of the web session. */
public interface TestUsers {
  /** The person whom features call by this name: Susan, Anna, Tony or John. */
  Availability<TestUser> find(String name);

  /** One more person of the role, made for a single scenario. */
  Availability<TestUser> extra(String label, Role role);

  /** One more token of the person, that expires at the date if one is given. */
  Availability<MintedToken> token(TestUser owner, Optional<LocalDate> expiry);

  /** A token whose expiry has passed. */
  Availability<Secret> expiredToken();

  /** The person's tokens as the profile page lists them. */
  Availability<List<TokenRow>> tokensOf(TestUser owner);

  /**
   * Deletes something through the page that Kimai shows administrators, for versions whose API
   * cannot.
   *
   * @param kind {@code customer}, {@code project} or {@code activity}
   * @return whether it is gone
   */
  boolean deleteThroughPage(String kind, long id);

  /** Whether {@link #deleteThroughPage} can work, or the reason why it cannot. */
  Availability<Boolean> pagesThatDelete();

  /** Whether accounts can be deleted: by the session of a super administrator, if one was given. */
  boolean deletesAccounts();

  /**
   * Deletes an account through its page: the API deletes none.
   *
   * @return whether it is seen to be gone
   */
  boolean deleteAccount(long id);

  /**
   * Deletes the tokens and the people it made, and disables people who cannot be deleted; returns
   * what the end of the run must look after.
   */
  List<CleanupResult> cleanUp();
}
