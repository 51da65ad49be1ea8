package io.kimaicontract.input;

import io.kimaicontract.api.ResourceType;
import io.kimaicontract.fixture.TestResource;
import io.kimaicontract.fixture.TrackedCalls;
import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Json;
import io.kimaicontract.http.Parameter;
import io.kimaicontract.http.Request;
import io.kimaicontract.verdict.InputViolation;
import io.kimaicontract.verdict.ScenarioJudge;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/**
 * What became of inputs: nothing where they were refused or ignored; where they were accepted, the
 * record holds them and can be read, alone and in lists, by its keeper and by somebody else.
 */
final class Aftermath {
  private static final String UNCHANGED = "refused and nothing changed";
  private static final String STORED = "stored as it was sent";
  private static final String READABLE = "accepted and readable afterwards";

  private final List<Trial> trials;
  private final InputRecords records;
  private final InputRequests requests;
  private final TrackedCalls calls;
  private final ScenarioJudge judge;
  private final InputKind kind;

  Aftermath(
      List<Trial> trials,
      InputRecords records,
      InputRequests requests,
      TrackedCalls calls,
      ScenarioJudge judge,
      InputKind kind) {
    this.trials = trials;
    this.records = records;
    this.requests = requests;
    this.calls = calls;
    this.judge = judge;
    this.kind = kind;
  }

  /** Reads what there is to read, and notes what should not be so. */
  void examine() {
    trials.forEach(trial -> RefusalCheck.of(trial).ifPresent(judge::mishandled));
    if (kind.isOfTheDocument()) {
      trials.forEach(this::expect);
    }
    changes().forEach(this::examineRecord);
    creations().values().forEach(this::examineCreations);
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
    Optional<Trouble> trouble = trouble(record, !accepted.isEmpty());
    if (trouble.isPresent()) {
      isolate(record, accepted.isEmpty() ? about.subList(0, 1) : accepted, trouble.get());
      return;
    }
    Exchange now = read(record);
    compare(record, about, accepted, now);
    records.lasting().update(record, now.json());
    if (accepted.stream().anyMatch(t -> isOfMinimalBody(record, t))) {
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
      if (trial.field().operation().path().endsWith("}") && !kind.equals(InputKind.LISTED)) {
        StoredValue.differing(trial.field(), trial.sent(), now.json())
            .ifPresent(seen -> judge.mishandled(trial.violation(STORED, seen)));
      }
    }
    for (Trial trial : about) {
      boolean ignored = kind == InputKind.OTHER_CONTENT_TYPE || kind == InputKind.NO_BODY;
      if (!trial.accepted() || ignored) {
        changed(record, trial, now, !accepted.isEmpty() && !ignored)
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

  /** Other inputs may have changed the record: then only the field itself must be as before. */
  private static Optional<InputViolation> changed(
      TestResource record, Trial trial, Exchange now, boolean others) {
    TreeSet<String> names = new TreeSet<>();
    record
        .state()
        .forEachEntry(
            (name, value) -> {
              if (!value.equals(now.json().path(name)) && now.json().has(name)) {
                names.add(name);
              }
            });
    if (others) {
      names.retainAll(List.of(trial.field().name()));
    }
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(trial.violation(UNCHANGED, "changed in " + String.join(", ", names)));
  }

  /** An answer that fails after inputs were accepted. */
  private record Trouble(String seen, Exchange shown) {}

  private Optional<Trouble> trouble(TestResource record, boolean everywhere) {
    ResourceType type = record.resourceType();
    Caller keeper = records.maker(type).caller();
    List<Request> reads = new ArrayList<>();
    String path = type.path() + "/" + record.id();
    reads.add(Request.of("GET", path, keeper));
    if (everywhere) {
      reads.add(list(type, keeper, ""));
      reads.add(list(type, keeper, "full=1"));
      records.other(type).ifPresent(other -> reads.add(Request.of("GET", path, other.caller())));
    }
    return reads.stream().flatMap(request -> failing(request).stream()).findFirst();
  }

  private static Request list(ResourceType type, Caller keeper, String more) {
    List<Parameter> query = new ArrayList<>(type.everything());
    query.addAll(Parameter.parse(more));
    String path = type == ResourceType.TAG ? type.path() + "/find" : type.path();
    return Request.of("GET", path, keeper).query(query);
  }

  private Optional<Trouble> failing(Request request) {
    Exchange exchange = judge.aside(() -> calls.send(request));
    return exchange.response().succeeded()
        ? Optional.empty()
        : Optional.of(
            new Trouble(
                "accepted, and then "
                    + judge.operation(request)
                    + (request.query().stream().anyMatch(p -> p.name().equals("full"))
                        ? " with full"
                        : "")
                    + " answers "
                    + exchange.status(),
                exchange));
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
      trouble(fresh, true)
          .ifPresent(
              t -> {
                judge.mishandled(trial.violation(READABLE, t.seen()));
                discard(fresh);
              });
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

  private boolean isOfMinimalBody(TestResource record, Trial trial) {
    String first = trial.field().name().replaceAll("\\..*", "");
    return records.lasting().body(record.resourceType(), records.sender()).has(first);
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
    if (exchange.response().succeeded()) {
      records.lasting().update(record, exchange.json());
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

  /** Whether a refused creation is in the list: below a parent, whether anything is. */
  private static boolean isStored(Trial trial, ResourceType type, Exchange listed) {
    if (type.parent().isPresent()) {
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
