package io.kimaicontract.steps;

import io.kimaicontract.api.ResourceType;
import io.kimaicontract.fixture.TestResource;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Transport;
import io.kimaicontract.permission.ExpectedAnswer;
import io.kimaicontract.permission.ExpectedItems;
import io.kimaicontract.permission.Permissions;
import io.kimaicontract.steps.check.IsAsPermitted;
import io.kimaicontract.steps.check.LacksHidden;
import io.kimaicontract.users.TestUser;
import io.kimaicontract.verdict.SettledByPermission;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Holds the requests of a scenario to the permissions of the installation, where these decide
 * otherwise than those of a fresh Kimai. The answer that the scenario is about is judged by them
 * and ends it. A request before that prepares something: the super administrator sends it instead.
 */
final class PermissionSettlement implements Transport {
  private static final int OK = 200;
  private static final Pattern USER = Pattern.compile("/api/users/(\\d{1,18})");

  private final World world;
  private final Permissions permissions;
  private final Transport inner;
  private final IdentityHashMap<Exchange, ExpectedAnswer> expected = new IdentityHashMap<>();
  private final Set<Long> promoted = new HashSet<>();
  private @Nullable Exchange asked;

  PermissionSettlement(World world, Permissions permissions, Transport inner) {
    this.world = world;
    this.permissions = permissions;
    this.inner = inner;
  }

  @Override
  public Exchange send(Request request) {
    prepared();
    Optional<ExpectedAnswer> answer = permissions.expected(request);
    String doubt = hasAnotherRole(request) ? permissions.changes() : permissions.doubt(request);
    if (!doubt.isEmpty()) {
      world.scenarioJudge().doubt(doubt);
    }
    Exchange exchange = inner.send(request);
    answer.ifPresent(one -> expected.put(exchange, one));
    if (exchange.response().succeeded()) {
      expected.keySet().removeIf(failed -> isSameCall(failed, exchange));
    }
    return exchange;
  }

  /** Whether the scenario gave the caller, who is known by the former role, another one. */
  private boolean hasAnotherRole(Request request) {
    Matcher path = USER.matcher(request.path());
    if (path.matches() && request.payload().filter(body -> body.contains("roles")).isPresent()) {
      promoted.add(Long.valueOf(path.group(1)));
    }
    return promoted.contains(request.caller().account());
  }

  /** Somebody else did what was refused. */
  private static boolean isSameCall(Exchange failed, Exchange exchange) {
    Request request = failed.request();
    return !request.caller().equals(exchange.request().caller())
        && request.method().equals(exchange.request().method())
        && request.path().equals(exchange.request().path());
  }

  /** Remembers the answer that the scenario asked for. */
  void asked(Exchange exchange) {
    asked = exchange;
  }

  /** Another request follows the answer: it only prepared something. */
  private void prepared() {
    Exchange before = asked;
    asked = null;
    ExpectedAnswer answer = before == null ? null : expected.remove(before);
    if (before == null || answer == null || answer.isGranted() || answer.isIgnored()) {
      return;
    }
    world.scenarioJudge().expect("status", before, new IsAsPermitted(answer), before);
    Exchange again =
        substitute(before)
            .map(susan -> world.trackedCalls().send(before.request().by(susan.caller())))
            .orElse(before);
    if (!again.response().succeeded()) {
      throw new SettledByPermission(answer.sentence());
    }
  }

  private Optional<TestUser> substitute(Exchange before) {
    return world
        .testUserPool()
        .substitute()
        .filter(susan -> susan.id() != before.request().caller().account());
  }

  /**
   * Judges the answer that the scenario is about.
   *
   * @throws SettledByPermission when it is as the permissions here say, and differs from a fresh
   *     Kimai's
   */
  void settle() {
    Exchange answer = asked;
    asked = null;
    if (answer == null) {
      return;
    }
    ExpectedAnswer permitted = expected.remove(answer);
    if (permitted != null) {
      IsAsPermitted rule = new IsAsPermitted(permitted);
      world.scenarioJudge().expect("status", answer, rule, answer);
    }
    if (answer.status() == OK && answer.json().isArray()) {
      items(answer).ifPresent(items -> settle(answer, items));
    }
    if (permitted != null) {
      throw new SettledByPermission(permitted.sentence());
    }
  }

  private void settle(Exchange answer, ExpectedItems items) {
    LacksHidden rule = new LacksHidden(items);
    world.scenarioJudge().expect("the list", answer.json(), rule, answer);
    throw new SettledByPermission("the list has only what " + items.who() + " may see");
  }

  private Optional<ExpectedItems> items(Exchange answer) {
    return ResourceType.at(answer.request().path())
        .flatMap(
            type ->
                permissions.expectedItems(
                    answer.request(),
                    world.fixtures().all(type).stream().map(TestResource::id).toList()));
  }

  /** What was answered by permissions and never judged may be why the scenario fails. */
  void end() {
    asked = null;
    expected.values().forEach(answer -> world.scenarioJudge().doubt(answer.sentence()));
  }
}
