package io.kimaicontract.walk;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.Operation;
import io.kimaicontract.fixture.Effects;
import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Parameter;
import io.kimaicontract.http.Request;
import io.kimaicontract.users.TestUser;
import io.kimaicontract.web.Role;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One account on its walk: it sends each request once in a run, and knows which records it lists.
 */
final class Walker {
  private static final int OK = 200;
  private static final String LARGEST = "500";

  private final Tools tools;
  private final TestUser testUser;
  private final Findings findings;
  private final List<Exchange> seen = new ArrayList<>();

  /**
   * What a walk needs of its scenario.
   *
   * @param again judges an answer that another scenario had received
   * @param usualRoles whether every role has the permissions of a fresh installation
   */
  record Tools(
      Walk walk,
      Contract contract,
      Effects effects,
      java.util.function.Function<Request, Exchange> sender,
      Consumer<Exchange> again,
      boolean usualRoles) {}

  Walker(Tools tools, TestUser testUser, Findings findings) {
    this.tools = tools;
    this.testUser = testUser;
    this.findings = findings;
  }

  Findings findings() {
    return findings;
  }

  Walk walk() {
    return tools.walk();
  }

  /** Every answer of the walk. */
  List<Exchange> seen() {
    return seen;
  }

  long account() {
    return testUser.id();
  }

  Role role() {
    return testUser.role();
  }

  boolean usualRoles() {
    return tools.usualRoles();
  }

  /** The operations that read, in the order of the document. */
  List<Operation> operations() {
    return tools.contract().operations().stream()
        .filter(operation -> operation.method().equals("GET"))
        .filter(operation -> tools.effects().reads(Request.of("GET", sample(operation), caller())))
        .toList();
  }

  private static String sample(Operation operation) {
    return operation.path().replaceAll("\\{\\w+}", "1");
  }

  /** The operation of a list, if the document has it. */
  Optional<Operation> operation(String path) {
    return tools.contract().operation("GET " + path);
  }

  /** The name of the operation that a request calls. */
  String name(Exchange exchange) {
    Request request = exchange.request();
    return tools
        .contract()
        .find(request.method(), request.path())
        .map(Operation::name)
        .orElse(request.method() + " " + request.path());
  }

  /** The answer to the request, which is sent once in a run. */
  Exchange read(String path, List<Parameter> query) {
    Request request = Request.of("GET", path, caller()).query(query);
    Optional<Exchange> known = tools.walk().remembered(request);
    if (known.isPresent()) {
      tools.again().accept(known.get());
      seen.add(known.get());
      return known.get();
    }
    Exchange exchange = readAgain(path, query);
    tools.walk().remember(exchange);
    return exchange;
  }

  /** The answer to the request, which is sent now. */
  Exchange readAgain(String path, List<Parameter> query) {
    Exchange exchange = tools.sender().apply(Request.of("GET", path, caller()).query(query));
    seen.add(exchange);
    return exchange;
  }

  /** The whole list where it has no pages, and else the largest page; empty if refused. */
  Optional<Exchange> whole(WalkList list) {
    List<Parameter> query = new ArrayList<>(list.everything());
    if (list.isPaged()) {
      query.add(new Parameter("size", LARGEST));
    }
    return operation(list.path()).map(operation -> read(list.path(), query)).filter(Walker::isList);
  }

  static boolean isList(Exchange exchange) {
    return exchange.status() == OK && exchange.json().isArray();
  }

  /** The sample of a list, with the answer that each row stands in. */
  Map<JsonNode, Exchange> sample(WalkList list) {
    Map<JsonNode, Exchange> rows = new LinkedHashMap<>();
    if (list.isPaged()) {
      pages(list).forEach(page -> page.json().forEach(row -> rows.put(row, page)));
    } else {
      whole(list).ifPresent(all -> all.json().forEach(row -> rows.put(row, all)));
    }
    List<JsonNode> chosen = Sample.of(List.copyOf(rows.keySet()), walk().sample());
    rows.keySet().retainAll(chosen);
    return rows;
  }

  /** Some pages of the list: the first, the last and two between, old records and new ones. */
  private List<Exchange> pages(WalkList list) {
    if (operation(list.path()).isEmpty()) {
      return List.of();
    }
    int size = Math.max(1, (walk().sample() + 3) / 4);
    Exchange first = page(list, size, 1);
    if (!isList(first)) {
      return List.of();
    }
    long pages = Math.max(1, io.kimaicontract.steps.check.Paging.of(first).pages());
    return Stream.of(1L, pages / 3, 2 * pages / 3, pages)
        .filter(page -> page > 0)
        .distinct()
        .map(page -> page == 1 ? first : page(list, size, page))
        .filter(Walker::isList)
        .toList();
  }

  private Exchange page(WalkList list, int size, long page) {
    List<Parameter> query = new ArrayList<>(list.everything());
    query.add(new Parameter("size", String.valueOf(size)));
    query.add(new Parameter("page", String.valueOf(page)));
    return read(list.path(), query);
  }

  /** The time zone that the account lives in, if its own record says so. */
  Optional<ZoneId> zone() {
    return zone(read("/api/users/me", List.of()).json());
  }

  /** The time zones of the accounts that this one may list, by id. */
  Map<Long, ZoneId> zones() {
    Map<Long, ZoneId> zones = new LinkedHashMap<>();
    whole(WalkList.USERS)
        .ifPresent(
            all ->
                all.json()
                    .forEach(
                        user ->
                            zone(user).ifPresent(z -> zones.put(user.path("id").asLong(0), z))));
    zone().ifPresent(zone -> zones.put(account(), zone));
    return zones;
  }

  private static Optional<ZoneId> zone(JsonNode user) {
    try {
      String name = user.path("timezone").asString("");
      return name.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(name));
    } catch (DateTimeException unknown) {
      return Optional.empty();
    }
  }

  /** A value for a violation: itself, or where values are hidden its type. */
  String shown(JsonNode value) {
    if (!walk().hidesValues()) {
      return io.kimaicontract.steps.check.JsonText.of(value);
    }
    if (value.isString()) {
      return "a string";
    }
    return value.isMissingNode() ? "missing" : "a value of type " + typeOf(value);
  }

  private static String typeOf(JsonNode value) {
    UnaryOperator<String> lower = text -> text.toLowerCase(java.util.Locale.ROOT);
    return lower.apply(value.getNodeType().name());
  }

  private Caller caller() {
    return testUser.caller();
  }
}
