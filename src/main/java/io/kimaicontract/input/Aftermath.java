package io.kimaicontract.input;

import io.kimaicontract.api.ResourceType;
import io.kimaicontract.fixture.TestResource;
import io.kimaicontract.fixture.TrackedCalls;
import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Json;
import io.kimaicontract.http.Request;
import io.kimaicontract.verdict.InputViolation;
import io.kimaicontract.verdict.ScenarioJudge;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/**
 * What became of inputs: nothing where they were refused or ignored; where they were accepted, the
 * record holds them and can be read, alone and in lists, by its keeper and by somebody else.
 */
final class Aftermath {
  static final String UNCHANGED = "refused and nothing changed";
  static final String STORED = "stored as it was sent";
  static final String READABLE = "accepted and readable afterwards";

  private final List<Trial> trials;
  private final InputRecords records;
  private final InputRequests requests;
  private final RecordReads reads;
  private final ScenarioJudge judge;
  private final InputKind kind;

  /** The records that a refusal changed: what follows may be refused for that. */
  private final Set<TestResource> damaged = new HashSet<>();

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
    this.reads = new RecordReads(records, calls, judge, scope, requests.has("GET /api/tags/find"));
    this.judge = judge;
    this.kind = kind;
  }

  /** Reads what there is to read, and notes what should not be so. */
  void examine() {
    if (kind.isOfTheDocument()) {
      trials.forEach(this::expect);
    }
    if (!kind.isOfTheDocument()) {
      CreationAftermath creations = new CreationAftermath(records, requests, reads, judge);
      creations().values().forEach(creations::examine);
    }
    changes().forEach(this::examineRecord);
    trials.stream()
        .filter(trial -> trial.record().filter(damaged::contains).isEmpty())
        .forEach(trial -> RefusalCheck.of(trial).ifPresent(judge::mishandled));
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
    List<Trial> accepted = about.stream().filter(t -> t.accepted() && isChange(t)).toList();
    Exchange now = reads.read(record);
    Optional<RecordReads.Trouble> trouble =
        now.response().succeeded()
            ? accepted.isEmpty() || kind.isOfTheDocument()
                ? Optional.empty()
                : reads.elsewhere(record)
            : Optional.of(
                RecordReads.Trouble.of("GET " + record.resourceType().path() + "/{id}", now));
    if (trouble.isPresent()) {
      isolate(record, accepted.isEmpty() ? about.subList(0, 1) : accepted, trouble.get());
      return;
    }
    compare(record, about, accepted, now);
    if (damaged.contains(record)) {
      discard(record);
      return;
    }
    records.lasting().update(record, now.json());
    if (!accepted.isEmpty() && RecordComparison.isToRestore(record, now)) {
      restore(record);
    }
  }

  /** Whether an accepted request changes the record itself. */
  private boolean isChange(Trial trial) {
    return trial.field().operation().method().equals("PATCH")
        && requests.created(trial.field().operation()).isEmpty();
  }

  private void compare(TestResource record, List<Trial> about, List<Trial> accepted, Exchange now) {
    for (Trial trial : accepted) {
      boolean its = trial.field().operation().path().endsWith("}");
      if (its && kind != InputKind.LISTED && !RecordComparison.isOverruled(trial, accepted)) {
        StoredValue.differing(trial.field(), trial.sent(), now.json())
            .ifPresent(seen -> judge.mishandled(trial.violation(STORED, seen)));
      }
    }
    boolean ignored = kind == InputKind.OTHER_CONTENT_TYPE || kind == InputKind.NO_BODY;
    List<InputViolation> changed = new ArrayList<>();
    for (Trial trial : about) {
      if (!trial.accepted() || ignored) {
        RecordComparison.changed(record, trial, now, ignored ? List.of() : accepted)
            .ifPresent(changed::add);
      }
    }
    suspects(changed).forEach(judge::mishandled);
    if (!changed.isEmpty()) {
      damaged.add(record);
    }
    if (kind == InputKind.LISTED) {
      accepted.forEach(
          trial ->
              StoredValue.differing(trial.field(), trial.sent(), trial.exchange().json())
                  .ifPresent(seen -> judge.mishandled(trial.violation(STORED, seen))));
    }
  }

  /** Of what may have changed a field, that which was about the field, if there is any. */
  private static List<InputViolation> suspects(List<InputViolation> changed) {
    List<InputViolation> about =
        changed.stream()
            .filter(v -> v.seen().contains(v.input().replaceAll("[.:].*", "")))
            .toList();
    return about.isEmpty() ? changed : about;
  }

  /** Finds which of several inputs spoils the answers, each on a record of its own. */
  private void isolate(TestResource record, List<Trial> suspects, RecordReads.Trouble trouble) {
    discard(record);
    if (suspects.size() == 1) {
      judge.mishandled(suspects.get(0).violation(READABLE, trouble.seen()));
      return;
    }
    for (Trial trial : suspects) {
      TestResource fresh = records.of(record.resourceType());
      Request sent = trial.exchange().request();
      String path = sent.path().replaceFirst("/" + record.id() + "(?=/|$)", "/" + fresh.id());
      Request again =
          new Request(
              sent.method(),
              path,
              sent.query(),
              sent.headers(),
              sent.payload().orElse(null),
              sent.caller());
      reads.send(again);
      Optional<RecordReads.Trouble> its =
          reads
              .failing(
                  Request.of(
                      "GET",
                      fresh.resourceType().path() + "/" + fresh.id(),
                      records.maker(fresh.resourceType()).caller()))
              .or(() -> reads.elsewhere(fresh));
      its.ifPresent(t -> judge.mishandled(trial.violation(READABLE, t.seen())));
      discard(fresh);
    }
  }

  private void discard(TestResource record) {
    ResourceType type = record.resourceType();
    records.lasting().forget(record);
    if (type != ResourceType.USER) {
      Caller keeper = records.maker(type).caller();
      reads.send(Request.of("DELETE", type.path() + "/" + record.id(), keeper));
    }
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
        Request.of("PATCH", type.path() + "/" + record.id(), records.maker(type).caller())
            .body(Json.write(body));
    Exchange exchange = reads.send(request);
    Exchange now = exchange.response().succeeded() ? reads.read(record) : exchange;
    if (now.response().succeeded()) {
      records.lasting().update(record, now.json());
    } else {
      discard(record);
    }
  }
}
