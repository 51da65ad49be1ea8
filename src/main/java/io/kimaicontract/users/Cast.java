package io.kimaicontract.users;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Secret;
import io.kimaicontract.target.TargetUnusable;
import io.kimaicontract.users.Outlook.How;
import io.kimaicontract.web.Account;
import io.kimaicontract.web.MintedToken;
import io.kimaicontract.web.Offer;
import io.kimaicontract.web.Role;
import io.kimaicontract.web.TokenRow;
import io.kimaicontract.web.WebSession;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The people of a run, each made when first needed and at most once.
 *
 * <p>Susan is the super administrator, Anna the administrator, Tony the teamlead, John the user.
 * One of them is the account that was given; a super administrator creates the others. What the
 * cast made it takes back when it is dismissed, and it touches nothing else. Safe for several
 * threads.
 */
public final class Cast implements People {
  private final Admission admission;
  private final Outlook outlook;
  private final Undo undo;
  private final Recruiter recruiter;
  private final Supplier<Offer<Secret>> expired;
  private final Map<String, Offer<Person>> named = new HashMap<>();
  private final Map<String, Person> byUsername = new HashMap<>();
  private @Nullable List<CleanupResult> results;

  /** The cast of a run for the account that was let in. */
  public Cast(Admission admission, Casting casting) {
    this(admission, casting, Optional.empty());
  }

  /** The cast of another thread of the run, with the same expired token. */
  public Cast(Admission admission, Casting casting, Cast first) {
    this(admission, casting, Optional.of(first.expired));
  }

  private Cast(
      Admission admission, Casting casting, Optional<Supplier<Offer<Secret>>> expiredOfTheRun) {
    this.admission = admission;
    this.outlook = new Outlook(admission, casting);
    this.undo = new Undo(admission.site());
    this.recruiter = new Recruiter(admission.site(), casting.runId(), undo);
    this.expired = expiredOfTheRun.orElseGet(() -> new ExpiredToken(admission, outlook, this));
  }

  /** What the account and the rules of the run make possible, without doing it. */
  public Outlook outlook() {
    return outlook;
  }

  @Override
  public Offer<Actor> find(String name) {
    return named(name).map(Person::actor);
  }

  @Override
  public synchronized Offer<Actor> extra(String label, Role role) {
    return going()
        .flatMap(yes -> outlook.recruit(role))
        .flatMap(how -> recruit(label, role))
        .map(Person::actor);
  }

  @Override
  public synchronized Offer<MintedToken> token(Actor owner, Optional<LocalDate> expiry) {
    return going()
        .flatMap(yes -> outlook.writes("another token would have to be made"))
        .flatMap(yes -> pagesOf(owner))
        .map(pages -> recruiter.mint(owner.name(), owner.username(), pages, expiry));
  }

  @Override
  public Offer<List<TokenRow>> tokensOf(Actor owner) {
    return pagesOf(owner).map(pages -> pages.tokens(owner.username()));
  }

  @Override
  public Offer<Secret> expiredToken() {
    return expired.get();
  }

  /** A web session of anybody: the contract's document needs one. */
  public Offer<WebSession> session() {
    return admission
        .session()
        .map(Offer::present)
        .orElseGet(() -> outlook.session().flatMap(yes -> pages("John")));
  }

  /** A web session that may delete customers, projects and activities through their pages. */
  public Offer<WebSession> administratorSession() {
    boolean strong = admission.account().role().compareTo(Role.ADMIN) >= 0;
    return strong && admission.session().isPresent() ? session() : pages("Anna");
  }

  @Override
  public boolean deleteThroughPage(String kind, long id) {
    return administratorSession().orElseThrow(TargetUnusable::new).deleteThroughPage(kind, id);
  }

  @Override
  public boolean deletesAccounts() {
    return admission.deletesAccounts();
  }

  @Override
  public boolean deleteAccount(long id) {
    try {
      return deletesAccounts() && admission.session().orElseThrow().deleteThroughPage("user", id);
    } catch (RuntimeException failed) {
      return false;
    }
  }

  @Override
  public Offer<Boolean> pagesThatDelete() {
    return administratorSession().map(session -> true);
  }

  @Override
  public synchronized List<CleanupResult> cleanUp() {
    if (results == null) {
      String owner = admission.account().username();
      results = undo.run(owner, this::asOwner, deletesAccounts(), this::deleteAccount);
    }
    return results;
  }

  private Offer<Boolean> going() {
    return results == null ? Offer.present(true) : Offer.absent("the run is over");
  }

  private Offer<WebSession> pages(String name) {
    return named(name).flatMap(p -> p.tokens().webSession());
  }

  private synchronized Offer<WebSession> pagesOf(Actor actor) {
    Person person = byUsername.get(actor.username());
    return person == null
        ? Offer.absent("'" + actor.username() + "' is not of this run's cast")
        : person.tokens().webSession();
  }

  private synchronized Offer<Person> named(String name) {
    Offer<Person> known = named.get(name);
    if (known == null) {
      Role role = Role.played(name);
      known =
          going()
              .flatMap(yes -> outlook.person(role))
              .flatMap(how -> how == How.GIVEN ? owner() : recruit(name, role));
      named.put(name, known);
    }
    return known;
  }

  private Offer<Person> owner() {
    Account account = admission.account();
    String name = account.role().player();
    TokenSource source =
        admission
            .session()
            .<TokenSource>map(s -> new TokenSource.Minted(s, account.username()))
            .orElseGet(TokenSource.Given::new);
    Secret token = admission.token().orElseGet(() -> ownersToken(name));
    Actor actor = new Actor(name, account.role(), account.id(), account.username(), token);
    return Offer.present(keep(new Person(actor, source)));
  }

  private Secret ownersToken(String name) {
    WebSession pages = admission.session().orElseThrow();
    return recruiter.mint(name, pages.account().username(), pages, Optional.empty()).token();
  }

  private Offer<Person> recruit(String name, Role role) {
    Optional<WebSession> pages = admission.session();
    return find(admission.account().role().player())
        .map(host -> keep(recruiter.recruit(name, role, host, pages)));
  }

  private Person keep(Person person) {
    byUsername.put(person.actor().username(), person);
    return person;
  }

  private Exchange asOwner(String method, String path, Optional<String> body) {
    Offer<Person> owner = named(admission.account().role().player());
    Caller caller = owner.orElseThrow(TargetUnusable::new).actor().caller();
    Request request = Request.of(method, path, caller);
    return admission.site().transport().send(body.map(request::body).orElse(request));
  }
}
