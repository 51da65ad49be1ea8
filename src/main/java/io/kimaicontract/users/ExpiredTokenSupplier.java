package io.kimaicontract.users;

import io.kimaicontract.http.Secret;
import io.kimaicontract.web.Availability;
import io.kimaicontract.web.TokenRow;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The expired token of a run: given, or made when first asked for; a way that failed is not tried
 * again. Whoever asks meanwhile waits, and nobody else.
 */
final class ExpiredTokenSupplier implements Supplier<Availability<Secret>> {
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

  private Availability<Secret> expired(TestUser owner, TokenExpirer way) {
    Supplier<List<TokenRow>> listed = () -> testUserPool.tokensOf(owner).value().orElse(List.of());
    return testUserPool
        .token(owner, Optional.empty())
        .flatMap(
            token ->
                new TokenExpiryCheck(targetSession.targetConnection(), way, listed).expire(token));
  }

  private Availability<TestUser> anybody() {
    Availability<TestUser> john = testUserPool.find("John");
    return john.value().isPresent()
        ? john
        : testUserPool.find(targetSession.account().role().player());
  }
}
