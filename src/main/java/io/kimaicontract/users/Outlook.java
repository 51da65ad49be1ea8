package io.kimaicontract.users;

import io.kimaicontract.http.Secret;
import io.kimaicontract.web.Account;
import io.kimaicontract.web.Offer;
import io.kimaicontract.web.Role;
import java.util.Optional;

/** What an account makes possible, told beforehand; nothing is done for it. */
public final class Outlook {
  /** How a person comes to be there. */
  public enum How {
    /** It is the account of the credentials. */
    GIVEN,
    /** It is created for the run. */
    CREATED
  }

  private final Admission admission;
  private final Casting casting;

  /** The outlook of the account that was let in. */
  public Outlook(Admission admission, Casting casting) {
    this.admission = admission;
    this.casting = casting;
  }

  /** The person who plays the role. */
  public Offer<How> person(Role role) {
    Account account = admission.account();
    if (account.role() != role) {
      return recruit(role);
    }
    return admission.token().isPresent()
        ? Offer.present(How.GIVEN)
        : writes("'" + account.username() + "' has no token here and one would have to be made")
            .map(yes -> How.GIVEN);
  }

  /** One more person. */
  Offer<How> recruit(Role role) {
    Account account = admission.account();
    if (account.role() != Role.SUPER_ADMIN) {
      return Offer.absent(
          "no " + role.title(),
          "'%s' is %s %s and cannot create people; give the login of a super administrator"
              .formatted(
                  account.username(),
                  account.role() == Role.ADMIN ? "an" : "a",
                  account.role().title()));
    }
    return writes("people would have to be created").map(yes -> How.CREATED);
  }

  /** A web session of anybody, for the contract's document. */
  public Offer<How> session() {
    return admission.session().isPresent() ? Offer.present(How.GIVEN) : ownSession();
  }

  /** Another token for a person, and the list of tokens with their last usage. */
  public Offer<How> moreTokens() {
    return writes("another token would have to be made")
        .flatMap(yes -> admission.session().isPresent() ? Offer.present(How.GIVEN) : ownSession());
  }

  /** An expired token. */
  public Offer<How> expiredToken() {
    return givenExpired().isPresent()
        ? Offer.present(How.GIVEN)
        : expirer().flatMap(yes -> moreTokens()).map(yes -> How.CREATED);
  }

  /** The expired token that was given. */
  Optional<Secret> givenExpired() {
    return casting.expiredToken();
  }

  /** Something that makes tokens expired. */
  Offer<TokenExpirer> expirer() {
    return casting
        .expirer()
        .map(Offer::present)
        .orElseGet(
            () ->
                Offer.absent(
                    "no way to an expired token, as Kimai's pages refuse a past expiry (rule T7);"
                        + " give --token-expired, or --expire-command on a server of your own"));
  }

  /** Whether scenarios may create and change things. */
  public Offer<How> writing() {
    return writes("this changes things").map(yes -> How.GIVEN);
  }

  /** Whether things may be created; the sentence says what would have to be. */
  Offer<Boolean> writes(String what) {
    return casting.writesAllowed()
        ? Offer.present(true)
        : Offer.absent("the run is read-only, and " + what + "; leave out --read-only");
  }

  /** By means of a session of a person that is created: its password is known. */
  private Offer<How> ownSession() {
    return admission.account().role() == Role.SUPER_ADMIN
        ? writes("people would have to be created").map(yes -> How.CREATED)
        : Offer.absent(
            "only the token of '%s' was given; add --username and --password"
                .formatted(admission.account().username()));
  }

  /** Whether the account is a plain user's, with which most of the contract cannot be checked. */
  public Optional<String> plainUserOnly() {
    return admission.account().role() == Role.USER
        ? Optional.of(
            "'%s' is a plain user, and most of the contract needs more; give the login of a super administrator"
                .formatted(admission.account().username()))
        : Optional.empty();
  }
}
