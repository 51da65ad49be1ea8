package io.kimaicontract.input;

import io.kimaicontract.api.ResourceType;
import io.kimaicontract.fixture.TestResource;
import io.kimaicontract.fixture.TrackedCalls;
import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Parameter;
import io.kimaicontract.http.Request;
import io.kimaicontract.users.TestUser;
import io.kimaicontract.verdict.ScenarioJudge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a record after inputs: alone, in lists, and as somebody else. */
final class RecordReads {
  private final InputRecords records;
  private final TrackedCalls calls;
  private final ScenarioJudge judge;
  private final InputScope scope;
  private final boolean findsTags;

  /**
   * Reads for the records.
   *
   * @param findsTags whether tags can be listed as objects, as since 2.18
   */
  RecordReads(
      InputRecords records,
      TrackedCalls calls,
      ScenarioJudge judge,
      InputScope scope,
      boolean findsTags) {
    this.records = records;
    this.calls = calls;
    this.judge = judge;
    this.scope = scope;
    this.findsTags = findsTags;
  }

  /**
   * An answer that fails after inputs were accepted.
   *
   * @param seen what is seen of it
   * @param shown the answer
   */
  record Trouble(String seen, Exchange shown) {
    static Trouble of(String operation, Exchange shown) {
      return new Trouble("accepted, and then " + operation + " answers " + shown.status(), shown);
    }
  }

  /** Lists, and other people's answers; in a usual run what is most telling. */
  Optional<Trouble> elsewhere(TestResource record) {
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

  Request list(ResourceType type, Caller caller, String more) {
    List<Parameter> query = new ArrayList<>(type.everything());
    query.addAll(Parameter.parse(more));
    String path = type == ResourceType.TAG && findsTags ? type.path() + "/find" : type.path();
    return Request.of("GET", path, caller).query(query);
  }

  Optional<Trouble> failing(Request request) {
    Exchange exchange = judge.aside(() -> calls.send(request));
    return exchange.response().succeeded()
        ? Optional.empty()
        : Optional.of(Trouble.of(judge.operation(request), exchange));
  }

  Exchange read(TestResource record) {
    ResourceType type = record.resourceType();
    Request request =
        Request.of("GET", type.path() + "/" + record.id(), records.maker(type).caller());
    return judge.aside(() -> calls.send(request));
  }

  /** Sends what no scenario is about. */
  Exchange send(Request request) {
    return judge.aside(() -> calls.send(request));
  }
}
