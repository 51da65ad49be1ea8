package io.kimaicontract.input;

import io.kimaicontract.api.ResourceType;
import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Json;
import io.kimaicontract.http.Request;
import io.kimaicontract.verdict.ScenarioJudge;
import java.util.List;

/** What became of creations: nothing where they were refused, else what was sent, in its list. */
final class CreationAftermath {
  private final InputRecords records;
  private final InputRequests requests;
  private final RecordReads reads;
  private final ScenarioJudge judge;

  CreationAftermath(
      InputRecords records, InputRequests requests, RecordReads reads, ScenarioJudge judge) {
    this.records = records;
    this.requests = requests;
    this.reads = reads;
    this.judge = judge;
  }

  void examine(List<Trial> about) {
    for (Trial trial : about) {
      if (trial.accepted() && trial.field().place() == InputPlace.FIELD) {
        StoredValue.differing(trial.field(), trial.sent(), trial.exchange().json())
            .ifPresent(seen -> judge.mishandled(trial.violation(Aftermath.STORED, seen)));
      }
    }
    ResourceType type = requests.created(about.get(0).field().operation()).orElseThrow();
    Request list = listOf(about.get(0), type);
    Exchange listed = reads.send(list);
    if (!listed.response().succeeded()) {
      String seen = "accepted, and then its list answers " + listed.status();
      about.stream()
          .filter(Trial::accepted)
          .forEach(one -> judge.mishandled(one.violation(Aftermath.READABLE, seen, listed)));
      return;
    }
    about.stream()
        .filter(trial -> !trial.accepted() && isStored(trial, type, listed))
        .forEach(
            trial -> judge.mishandled(trial.violation(Aftermath.UNCHANGED, "stored all the same")));
  }

  /** The list in which the creations would be: of the parent, or of all that the run made. */
  private Request listOf(Trial trial, ResourceType type) {
    Caller keeper = records.maker(type.parent().orElse(type)).caller();
    if (type.parent().isPresent()) {
      return Request.of("GET", trial.exchange().request().path(), keeper);
    }
    String search = type == ResourceType.TAG ? "name" : "term";
    String size = type.stored() == ResourceType.TIMESHEET ? "&size=500" : "";
    return reads.list(type.stored(), keeper, "full=1&" + search + "=" + mark(type) + size);
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
            .map(item -> item.isString() ? item : item.path(marker))
            .anyMatch(item -> item.asString("").equals(mark));
  }
}
