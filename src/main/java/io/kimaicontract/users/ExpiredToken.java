package io.kimaicontract.users;

import io.kimaicontract.http.Secret;
import io.kimaicontract.web.Offer;
import io.kimaicontract.web.TokenRow;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The expired token of a run: given, or made when first asked for; a way that failed is not tried
 * again. Whoever asks meanwhile waits, and nobody else.
 */
final class ExpiredToken implements Supplier<Offer<Secret>> {
  private final Admission admission;
  private final Outlook outlook;
  private final People people;
  private @Nullable Offer<Secret> token;

  ExpiredToken(Admission admission, Outlook outlook, People people) {
    this.admission = admission;
    this.outlook = outlook;
    this.people = people;
  }

  @Override
  public synchronized Offer<Secret> get() {
    Offer<Secret> known = token;
    if (known == null) {
      known = outlook.givenExpired().map(Offer::present).orElseGet(this::make);
      token = known;
    }
    return known;
  }

  private Offer<Secret> make() {
    return outlook.expirer().flatMap(way -> anybody().flatMap(owner -> expired(owner, way)));
  }

  private Offer<Secret> expired(Actor owner, TokenExpirer way) {
    Supplier<List<TokenRow>> listed = () -> people.tokensOf(owner).value().orElse(List.of());
    return people
        .token(owner, Optional.empty())
        .flatMap(token -> new Expiry(admission.site(), way, listed).expire(token));
  }

  private Offer<Actor> anybody() {
    Offer<Actor> john = people.find("John");
    return john.value().isPresent() ? john : people.find(admission.account().role().player());
  }
}
