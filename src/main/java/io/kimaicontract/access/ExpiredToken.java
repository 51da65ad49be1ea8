package io.kimaicontract.access;

import io.kimaicontract.http.Secret;
import io.kimaicontract.target.BadInput;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The expired token of a run: given, or made when first asked for; a way that failed is not tried
 * again. The cast's lock is held meanwhile.
 */
final class ExpiredToken {
  private final Admission admission;
  private final Outlook outlook;
  private final People people;
  private @Nullable Offer<Secret> token;
  private @Nullable BadInput failed;

  ExpiredToken(Admission admission, Outlook outlook, People people) {
    this.admission = admission;
    this.outlook = outlook;
    this.people = people;
  }

  Offer<Secret> get() {
    if (failed != null) {
      throw failed;
    }
    if (token == null) {
      token = outlook.givenExpired().map(Offer::present).orElseGet(this::make);
    }
    return token;
  }

  private Offer<Secret> make() {
    try {
      return outlook.expirer().flatMap(yes -> anybody()).flatMap(this::expired);
    } catch (BadInput useless) {
      failed = useless;
      throw useless;
    }
  }

  private Offer<Secret> expired(Actor owner) {
    Supplier<List<TokenRow>> listed = () -> people.tokensOf(owner).value().orElse(List.of());
    return people
        .token(owner, Optional.empty())
        .flatMap(
            t -> outlook.expirer().map(way -> new Expiry(admission.site(), way, listed).expire(t)));
  }

  private Offer<Actor> anybody() {
    Offer<Actor> john = people.find("John");
    return john.value().isPresent() ? john : people.find(admission.account().role().player());
  }
}
