package io.kimaicontract.users;

import io.kimaicontract.http.Secret;
import io.kimaicontract.web.Account;
import io.kimaicontract.web.Availability;
import io.kimaicontract.web.Role;
import io.kimaicontract.web.TargetConnection;
import java.util.Optional;

/** The abilities that a run would have with an account; nothing is created to find out. */
public final class RunCapabilities {
  /** The origin of a test user. */
  public enum Provenance {
    /** It is the account of the credentials. */
    GIVEN,
    /** It is created for the run. */
    CREATED
  }

  private final TargetSession targetSession;

  /** The capabilities of the account of the session. */
  public RunCapabilities(TargetSession targetSession) {
    this.targetSession = targetSession;
  }

  /** The person who plays the role. */
  public Availability<Provenance> person(Role role) {
    Account account = targetSession.account();
    if (account.role() != role) {
      return other(role).isPresent() ? Availability.present(Provenance.GIVEN) : recruit(role);
    }
    return targetSession.token().isPresent() || readsBySession()
        ? Availability.present(Provenance.GIVEN)
        : writes("'" + account.username() + "' has no token here and one would have to be made")
            .map(yes -> Provenance.GIVEN);
  }

  /** Whether the account has no token, and a run that only reads sends through its session. */
  boolean readsBySession() {
    return targetSession.session().isPresent()
        && targetSession.token().isEmpty()
        && !targetSession.targetConnection().target().writesAllowed();
  }

  /** The first further account of that role whose token was given. */
  Optional<TestUser> other(Role role) {
    return targetSession.others().stream().filter(other -> other.role() == role).findFirst();
  }

  /**
   * Whether a run makes records of its own, by the people that it creates, and need not look at
   * those of the installation.
   */
  public boolean createsRecords() {
    return recruit(Role.USER).value().isPresent();
  }

  /** One more person. */
  Availability<Provenance> recruit(Role role) {
    Account account = targetSession.account();
    if (account.role() != Role.SUPER_ADMIN) {
      return Availability.absent(
          "no " + role.title(),
          "'%s' is %s %s and cannot create people; give the login of a super administrator"
              .formatted(
                  account.username(),
                  account.role() == Role.ADMIN ? "an" : "a",
                  account.role().title()));
    }
    return writes("people would have to be created").map(yes -> Provenance.CREATED);
  }

  /** A web session of any account, for the document of the contract. */
  public Availability<Provenance> session() {
    return targetSession.session().isPresent()
        ? Availability.present(Provenance.GIVEN)
        : ownSession();
  }

  /** Another token for a person, and the list of tokens with their last usage. */
  public Availability<Provenance> moreTokens() {
    return writes("another token would have to be made")
        .flatMap(
            yes ->
                targetSession.session().isPresent()
                    ? Availability.present(Provenance.GIVEN)
                    : ownSession());
  }

  /** An expired token. */
  public Availability<Provenance> expiredToken() {
    return givenExpired().isPresent()
        ? Availability.present(Provenance.GIVEN)
        : expirer().flatMap(yes -> moreTokens()).map(yes -> Provenance.CREATED);
  }

  /** The expired token that was given. */
  Optional<Secret> givenExpired() {
    TargetConnection targetConnection = targetSession.targetConnection();
    return Optional.ofNullable(targetConnection.target().credentials().expiredToken())
        .map(token -> targetConnection.redactor().learn(new Secret(token)));
  }

  /** Something that makes tokens expired. */
  Availability<TokenExpirer> expirer() {
    TargetConnection targetConnection = targetSession.targetConnection();
    String command = targetConnection.target().credentials().expireCommand();
    Optional<TokenExpirer> byCommand =
        Optional.ofNullable(command).map(c -> new ExpireCommand(c, targetConnection.redactor()));
    return targetConnection
        .expirer()
        .map(TokenExpirer::of)
        .or(() -> byCommand)
        .map(Availability::present)
        .orElseGet(
            () ->
                Availability.absent(
                    "no way to an expired token, as Kimai's pages refuse a past expiry (rule T7);"
                        + " give --token-expired, or --expire-command on a server of your own"));
  }

  public Availability<Provenance> writing() {
    return writes("this changes things").map(yes -> Provenance.GIVEN);
  }

  /** Whether resources may be created; the sentence names what would be needed. */
  Availability<Boolean> writes(String what) {
    return targetSession.targetConnection().target().writesAllowed()
        ? Availability.present(true)
        : Availability.absent("the run is read-only, and " + what + "; leave out --read-only");
  }

  /** By means of a session of a person that is created: its password is known. */
  private Availability<Provenance> ownSession() {
    return targetSession.account().role() == Role.SUPER_ADMIN
        ? writes("people would have to be created").map(yes -> Provenance.CREATED)
        : Availability.absent(
            "only the token of '%s' was given; add --username and --password"
                .formatted(targetSession.account().username()));
  }
}
