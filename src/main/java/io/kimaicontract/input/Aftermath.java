package io.kimaicontract.input;

import io.kimaicontract.api.ResourceType;
import io.kimaicontract.fixture.TestResource;
import io.kimaicontract.fixture.TrackedCalls;
import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Json;
import io.kimaicontract.http.Parameter;
import io.kimaicontract.http.Request;
import io.kimaicontract.users.TestUser;
import io.kimaicontract.verdict.InputViolation;
import io.kimaicontract.verdict.ScenarioJudge;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What became of inputs: nothing where they were refused or ignored; where they were accepted, the
 * record holds them and can be read, alone and in lists, by its keeper and by somebody else.
 */
final class Aftermath {
  private static final String UNCHANGED = "refused and nothing changed";
  private static final String STORED = "stored as it was sent";
  static final String READABLE = "accepted and readable afterwards";

  /** A deleted tag vanishes from what had it. */
  private static final String GONE_WITH_OTHERS = "tags";

  private static final List<String> TIMES = List.of("begin", "end", "project", "activity", "user");

  private final List<Trial> trials;
  private final InputRecords records;
  private final InputRequests requests;
  private final TrackedCalls calls;
  private final ScenarioJudge judge;
  private final InputKind kind;
  private final InputScope scope;

  Aftermath(
      List<Trial> trials,
      InputRecords records,
      InputRequests requests,
      TrackedCalls calls,
      ScenarioJudge judge,
      InputKind kind,
      InputScope scope) {
    this.trials = trials;
    this.records = records;
    this.requests = requests;
    this.calls = calls;
    this.judge = judge;
    this.kind = kind;
    this.scope = scope;
  }

  /** Reads what there is to read, and notes what should not be so. */
  void examine() {
    trials.forEach(trial -> RefusalCheck.of(trial).ifPresent(judge::mishandled));
    if (kind.isOfTheDocument()) {
      trials.forEach(this::expect);
    }
    if (!kind.isOfTheDocument()) {
      creations().values().forEach(this::examineCreations);
    }
    changes().forEach(this::examineRecord);
  }

  /** What the document lists is accepted; what it requires cannot be left out. */
  private void expect(Trial trial) {
    boolean refusal = kind == InputKind.LEFT_OUT;
    if (trial.exchange().status() < 500 && trial.accepted() == refusal) {
      String expected = refusal ? "refused" : "accepted";
      judge.mishandled(trial.violation(expected, "answered " + trial.exchange().status()));
    }
  }

  private Map<TestResource, List<Trial>> changes() {
    return trials.stream()
        .filter(t -> t.writes() && t.record().isPresent() && !t.creates())
        .filter(t -> t.field().place() == InputPlace.FIELD || t.field().place() == InputPlace.BODY)
        .collect(
            Collectors.groupingBy(
                t -> t.record().orElseThrow(), LinkedHashMap::new, Collectors.toList()));
  }

  private Map<String, List<Trial>> creations() {
    return trials.stream()
        .filter(t -> t.creates() && requests.created(t.field().operation()).isPresent())
        .collect(
            Collectors.groupingBy(
                t -> t.field().operation().name(), LinkedHashMap::new, Collectors.toList()));
  }

  private void examineRecord(TestResource record, List<Trial> about) {
    List<Trial> accepted =
        about.stream().filter(t -> t.accepted() && isChange(t)).toList();
    Exchange now = read(record);
    Optional<Trouble> trouble =
        now.response().succeeded()
            ? accepted.isEmpty() ? Optional.empty() : elsewhere(record)
            : Optional.of(Trouble.of("GET " + record.resourceType().path() + "/{id}", now));
    if (trouble.isPresent()) {
      isolate(record, accepted.isEmpty() ? about.subList(0, 1) : accepted, trouble.get());
      return;
    }
    compare(record, about, accepted, now);
    records.lasting().update(record, now.json());
    if (!accepted.isEmpty() && isToRestore(record, now)) {
      restore(record);
    }
  }

  /** Whether an accepted request changes the record itself. */
  private boolean isChange(Trial trial) {
    return trial.field().operation().method().equals("PATCH")
        && requests.created(trial.field().operation()).isEmpty();
  }

  private void compare(
      TestResource record, List<Trial> about, List<Trial> accepted, Exchange now) {
    for (Trial trial : accepted) {
      boolean its = trial.field().operation().path().endsWith("}");
      if (its && kind != InputKind.LISTED && !isOverruled(trial, accepted)) {
        StoredValue.differing(trial.field(), trial.sent(), now.json())
            .ifPresent(seen -> judge.mishandled(trial.violation(STORED, seen)));
      }
    }
    for (Trial trial : about) {
      boolean ignored = kind == InputKind.OTHER_CONTENT_TYPE || kind == InputKind.NO_BODY;
      if (!trial.accepted() || ignored) {
        changed(record, trial, now, ignored ? List.of() : accepted)
            .ifPresent(judge::mishandled);
      }
    }
    if (kind == InputKind.LISTED) {
      accepted.forEach(
          trial ->
              StoredValue.differing(trial.field(), trial.sent(), trial.exchange().json())
                  .ifPresent(seen -> judge.mishandled(trial.violation(STORED, seen))));
    }
  }

  /** A fixed rate makes an hourly one vanish (rule TS15). */
  private static boolean isOverruled(Trial trial, List<Trial> accepted) {
    return trial.field().name().equals("hourlyRate")
        && accepted.stream().anyMatch(t -> t.field().name().equals("fixedRate"));
  }

  /** Other inputs may have changed the record: then only the field itself must be as before. */
  private static Optional<InputViolation> changed(
      TestResource record, Trial trial, Exchange now, List<Trial> accepted) {
    TreeSet<String> names = new TreeSet<>();
    record
        .state()
        .forEachEntry(
            (name, value) -> {
              boolean its = !GONE_WITH_OTHERS.equals(name) || trial.field().root().equals(name);
              if (its && now.json().has(name) && !isSame(value, now.json().path(name))) {
                names.add(name);
              }
            });
    if (trial.accepted()) { // booleans that are left out are false by the documents, W3
      names.removeIf(name -> record.state().path(name).isBoolean());
    }
    if (!accepted.isEmpty()) {
      boolean its = trial.field().operation().path().endsWith("}");
      names.retainAll(its ? List.of(trial.field().root()) : List.of());
      accepted.forEach(other -> names.remove(other.field().root()));
    }
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(trial.violation(UNCHANGED, "changed in " + String.join(", ", names)));
  }

  /** Preferences come and go with what is configured: those that are there twice are compared. */
  private static boolean isSame(JsonNode before, JsonNode after) {
    if (before.isString() && after.isString() && StoredValue.sameInstant(before, after)) {
      return true;
    }
    if (before.path("id").isNumber()) {
      return before.path("id").equals(after.path("id"));
    }
    if (!before.isArray() || !before.path(0).has("name") || !before.path(0).has("value")) {
      return before.equals(after);
    }
    Map<String, JsonNode> values = new LinkedHashMap<>();
    after.forEach(item -> values.put(item.path("name").asString(""), item));
    return before.valueStream()
        .allMatch(
            item -> item.equals(values.getOrDefault(item.path("name").asString(""), item)));
  }

  /**
   * An answer that fails after inputs were accepted.
   *
   * @param seen what is seen of it
   * @param shown the answer
   */
  private record Trouble(String seen, Exchange shown) {
    static Trouble of(String operation, Exchange shown) {
      return new Trouble("accepted, and then " + operation + " answers " + shown.status(), shown);
    }
  }

  /** Lists, and other people's answers; in a usual run what is most telling. */
  private Optional<Trouble> elsewhere(TestResource record) {
    ResourceType type = record.resourceType();
    Caller keeper = records.maker(type).caller();
    Caller other = records.other(type).map(TestUser::caller).orElse(keeper);
    List<Request> reads = new ArrayList<>();
    reads.add(list(type, other, "full=1"));
    if (scope == InputScope.ALL) {
      reads.add(list(type, keeper, ""));
      reads.add(Request.of("GET", type.path() + "/" + record.id(), other));
    }
    return reads.stream().flatMap(request -> failing(request).stream()).findFirst();
  }

  private static Request list(ResourceType type, Caller caller, String more) {
    List<Parameter> query = new ArrayList<>(type.everything());
    query.addAll(Parameter.parse(more));
    String path = type == ResourceType.TAG ? type.path() + "/find" : type.path();
    return Request.of("GET", path, caller).query(query);
  }

  private Optional<Trouble> failing(Request request) {
    Exchange exchange = judge.aside(() -> calls.send(request));
    return exchange.response().succeeded()
        ? Optional.empty()
        : Optional.of(Trouble.of(judge.operation(request), exchange));
  }

  private Exchange read(TestResource record) {
    ResourceType type = record.resourceType();
    Request request =
        Request.of("GET", type.path() + "/" + record.id(), records.maker(type).caller());
    return judge.aside(() -> calls.send(request));
  }

  /** Finds which of several inputs spoils the answers, each on a record of its own. */
  private void isolate(TestResource record, List<Trial> suspects, Trouble trouble) {
    discard(record);
    if (suspects.size() == 1) {
      judge.mishandled(suspects.get(0).violation(READABLE, trouble.seen()));
      return;
    }
    for (Trial trial : suspects) {
      TestResource fresh = records.of(record.resourceType());
      Request sent = trial.exchange().request();
      String path =
          sent.path().replaceFirst("/" + record.id() + "(?=/|$)", "/" + fresh.id());
      Request again =
          new Request(
              sent.method(),
              path,
              sent.query(),
              sent.headers(),
              sent.payload().orElse(null),
              sent.caller());
      judge.aside(() -> calls.send(again));
      Optional<Trouble> its = failing(
              Request.of(
                  "GET",
                  fresh.resourceType().path() + "/" + fresh.id(),
                  records.maker(fresh.resourceType()).caller()))
          .or(() -> elsewhere(fresh));
      its.ifPresent(t -> judge.mishandled(trial.violation(READABLE, t.seen())));
      discard(fresh);
    }
  }

  private void discard(TestResource record) {
    ResourceType type = record.resourceType();
    records.lasting().forget(record);
    if (type != ResourceType.USER) {
      Caller keeper = records.maker(type).caller();
      judge.aside(() -> calls.send(Request.of("DELETE", type.path() + "/" + record.id(), keeper)));
    }
  }

  /** Whether no field has the run's mark any more, or a timesheet other times and places. */
  private static boolean isToRestore(TestResource record, Exchange now) {
    ResourceType type = record.resourceType();
    if (type == ResourceType.TIMESHEET) {
      return TIMES.stream()
          .anyMatch(name -> !record.state().path(name).equals(now.json().path(name)));
    }
    return Stream.concat(type.searched().stream(), Stream.of(type.marker()))
        .noneMatch(name -> now.json().path(name).asString("").startsWith("kc-"));
  }

  /** Gives the record its mark again, by which the end of a run would find it, and its times. */
  private void restore(TestResource record) {
    ResourceType type = record.resourceType();
    ObjectNode body = records.lasting().body(type, records.maker(type));
    List<String> fields = requests.changeable(type);
    List.copyOf(body.propertyNames()).stream()
        .filter(name -> !fields.contains(name))
        .forEach(body::remove);
    Request request =
        Request.of(
                "PATCH", type.path() + "/" + record.id(), records.maker(type).caller())
            .body(Json.write(body));
    Exchange exchange = judge.aside(() -> calls.send(request));
    Exchange now = exchange.response().succeeded() ? read(record) : exchange;
    if (now.response().succeeded()) {
      records.lasting().update(record, now.json());
    } else {
      discard(record);
    }
  }

  private void examineCreations(List<Trial> about) {
    for (Trial trial : about) {
      if (trial.accepted() && trial.field().place() == InputPlace.FIELD) {
        StoredValue.differing(trial.field(), trial.sent(), trial.exchange().json())
            .ifPresent(seen -> judge.mishandled(trial.violation(STORED, seen)));
      }
    }
    ResourceType type = requests.created(about.get(0).field().operation()).orElseThrow();
    Request list = listOf(about.get(0), type);
    Exchange listed = judge.aside(() -> calls.send(list));
    if (!listed.response().succeeded()) {
      String seen = "accepted, and then its list answers " + listed.status();
      about.stream()
          .filter(Trial::accepted)
          .forEach(one -> judge.mishandled(one.violation(READABLE, seen, listed)));
      return;
    }
    about.stream()
        .filter(trial -> !trial.accepted() && isStored(trial, type, listed))
        .forEach(trial -> judge.mishandled(trial.violation(UNCHANGED, "stored all the same")));
  }

  /** The list in which the creations would be: of the parent, or of all that the run made. */
  private Request listOf(Trial trial, ResourceType type) {
    Caller keeper = records.maker(type.parent().orElse(type)).caller();
    if (type.parent().isPresent()) {
      return Request.of("GET", trial.exchange().request().path(), keeper);
    }
    String search = type == ResourceType.TAG ? "name" : "term";
    String size = type.stored() == ResourceType.TIMESHEET ? "&size=500" : "";
    return list(type.stored(), keeper, "full=1&" + search + "=" + mark(type) + size);
  }

  /** The beginning of all marks of the run. */
  private String mark(ResourceType type) {
    String mark =
        records
            .lasting()
            .body(type.stored(), records.maker(type.stored()))
            .path(type.stored().marker())
            .asString("");
    return mark.replaceAll("^(kc-[^-]+).*", "$1");
  }

  /** Whether a refused creation is in the list; what has no mark is the only one there. */
  private static boolean isStored(Trial trial, ResourceType type, Exchange listed) {
    if (type.stored().marker().isEmpty()) {
      return !listed.json().isEmpty();
    }
    String marker = type.stored().marker();
    String mark =
        trial
            .exchange()
            .request()
            .payload()
            .flatMap(Json::parse)
            .map(body -> body.path(marker).asString(""))
            .orElse("");
    return mark.startsWith("kc-")
        && listed
            .json()
            .valueStream()
            .anyMatch(item -> item.path(marker).asString("").equals(mark));
  }
}
