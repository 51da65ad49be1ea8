package io.kimaicontract.users;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Secret;
import io.kimaicontract.web.Availability;
import io.kimaicontract.web.MintedToken;
import io.kimaicontract.web.TokenRow;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The expired token of a run: given, or made when first asked for; a way that failed is not tried
 * again. Other threads that ask wait meanwhile.
 */
final class ExpiredTokenSupplier implements Supplier<Availability<Secret>> {
  private static final String ME = "/api/users/me";

  private final TargetSession targetSession;
  private final RunCapabilities runCapabilities;
  private final TestUserPool testUserPool;
  private @Nullable Availability<Secret> token;

  ExpiredTokenSupplier(
      TargetSession targetSession, RunCapabilities runCapabilities, TestUserPool testUserPool) {
    this.targetSession = targetSession;
    this.runCapabilities = runCapabilities;
    this.testUserPool = testUserPool;
  }

  @Override
  public synchronized Availability<Secret> get() {
    Availability<Secret> known = token;
    if (known == null) {
      known = runCapabilities.givenExpired().map(Availability::present).orElseGet(this::make);
      token = known;
    }
    return known;
  }

  private Availability<Secret> make() {
    return runCapabilities
        .expirer()
        .flatMap(way -> anybody().flatMap(owner -> expired(owner, way)));
  }

  private Availability<TestUser> anybody() {
    Availability<TestUser> john = testUserPool.find("John");
    return john.value().isPresent()
        ? john
        : testUserPool.find(targetSession.account().role().player());
  }

  private Availability<Secret> expired(TestUser owner, TokenExpirer way) {
    return testUserPool
        .token(owner, Optional.empty())
        .flatMap(this::used)
        .flatMap(made -> way.expire(made.name()).flatMap(said -> checked(owner, made, said)));
  }

  /** The token after it was seen to work: otherwise its later refusal would say nothing. */
  private Availability<MintedToken> used(MintedToken made) {
    int status = status(made);
    return status == 200
        ? Availability.present(made)
        : Availability.absent(
            "the token '%s' answered %s before it expired".formatted(made.name(), status));
  }

  private int status(MintedToken made) {
    Request request = Request.of("GET", ME, new Caller("an expired token", made.token()));
    return targetSession.targetConnection().transport().send(request).status();
  }

  /**
   * The token, when it is refused or at least listed with an expiry. One that is listed so and
   * works all the same is the target's fault, for the rules to find.
   */
  private Availability<Secret> checked(TestUser owner, MintedToken made, String said) {
    int status = status(made);
    return status == 401 || showsExpiry(owner, made)
        ? Availability.present(made.token())
        : Availability.absent(
            "the token '%s' still answers %s after --expire-command%s; it must put expires_at in the past"
                .formatted(made.name(), status, said));
  }

  private boolean showsExpiry(TestUser owner, MintedToken made) {
    List<TokenRow> listed = testUserPool.tokensOf(owner).value().orElse(List.of());
    return listed.stream().anyMatch(row -> row.id() == made.id() && !row.expiry().isEmpty());
  }
}
