package io.kimaicontract.walk;

import io.kimaicontract.contract.Operation;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Parameter;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Gives each documented filter values from the sampled rows. */
final class FilterWalk {
  /** So many values of each filter are asked for. */
  private static final int VALUES = 2;

  /** How often a list is read before it breaks a rule. */
  private static final int READS = 3;

  private static final String LARGEST = "500";

  private final Walker walker;
  private final ZoneId zone;

  FilterWalk(Walker walker) {
    this.walker = walker;
    this.zone = walker.zone().orElse(ZoneOffset.UTC);
  }

  void walk() {
    for (WalkList list : WalkList.ALL) {
      Optional<Operation> operation = walker.operation(list.path());
      if (operation.isPresent()) {
        List<JsonNode> rows = List.copyOf(walker.sample(list).keySet());
        list.filters().stream()
            .filter(filter -> operation.get().queryParameters().contains(filter.parameter()))
            .forEach(filter -> filter(list, filter, rows));
      }
    }
    active();
    recent();
  }

  private void filter(WalkList list, ListFilter filter, List<JsonNode> rows) {
    Map<String, JsonNode> examples = new LinkedHashMap<>();
    for (JsonNode row : rows) {
      if (examples.size() < VALUES && row.has(filter.field())) {
        filter
            .ask()
            .of(row.path(filter.field()), zone)
            .ifPresent(value -> examples.putIfAbsent(value, row));
      }
    }
    examples.forEach((value, row) -> ask(list, filter, value, row));
  }

  private void ask(WalkList list, ListFilter filter, String value, JsonNode example) {
    List<Parameter> query = new ArrayList<>(list.with(new Parameter(filter.parameter(), value)));
    if (list.isPaged()) {
      query.add(new Parameter("size", LARGEST));
    }
    Exchange answer = walker.readAgain(list.path(), query);
    for (int read = 1;
        read < READS && !(selects(filter, value, answer) && finds(list, filter, example, answer));
        read++) {
      answer = walker.readAgain(list.path(), query);
    }
    if (!Walker.isList(answer)) {
      return;
    }
    String subject = "the rows with " + filter.parameter();
    if (selects(filter, value, answer)) {
      walker.findings().kept(Law.SELECTS);
    } else {
      walker
          .findings()
          .broken(
              Law.SELECTS,
              walker.name(answer),
              subject,
              "those whose " + filter.field() + " is what the parameter names",
              "others, too",
              answer);
    }
    if (finds(list, filter, example, answer)) {
      walker.findings().kept(Law.FINDS);
    } else {
      walker
          .findings()
          .broken(
              Law.FINDS,
              walker.name(answer),
              subject,
              "among them the one whose " + filter.field() + " was asked for",
              "without it",
              answer);
    }
  }

  private boolean selects(ListFilter filter, String value, Exchange answer) {
    return Walker.isList(answer)
        && answer
            .json()
            .valueStream()
            .allMatch(row -> filter.such().is(row.path(filter.field()), value, zone));
  }

  /** On a list that may go on, it is enough that there is a row. */
  private static boolean finds(
      WalkList list, ListFilter filter, JsonNode example, Exchange answer) {
    if (!Walker.isList(answer)) {
      return false;
    }
    if (list.isPaged()) {
      return !answer.json().isEmpty();
    }
    return !filter.finds()
        || answer.json().valueStream().anyMatch(r -> r.path("id").equals(example.path("id")));
  }

  /** The list of what runs needs no parameter. */
  private void active() {
    hold(
        "/api/timesheets/active",
        List.of(),
        answer ->
            answer.json().valueStream().allMatch(row -> row.path("end").isNull() && isMine(row)),
        "timesheets of the caller that run");
  }

  private void recent() {
    hold(
        "/api/timesheets/recent",
        Parameter.parse("size=3"),
        answer ->
            answer.json().size() <= VALUES + 1
                && answer.json().valueStream().allMatch(this::isMine),
        "as many timesheets of the caller as were asked for, or fewer");
  }

  private boolean isMine(JsonNode row) {
    return ListFilter.idOf(row.path("user"))
        .filter(id -> id.equals(String.valueOf(walker.account())))
        .isPresent();
  }

  private void hold(
      String path,
      List<Parameter> query,
      java.util.function.Predicate<Exchange> such,
      String expected) {
    if (walker.operation(path).isEmpty()) {
      return;
    }
    Exchange answer = walker.readAgain(path, query);
    if (!Walker.isList(answer)) {
      return;
    }
    if (such.test(answer)) {
      walker.findings().kept(Law.SELECTS);
    } else {
      walker
          .findings()
          .broken(Law.SELECTS, walker.name(answer), "the rows", expected, "others, too", answer);
    }
  }
}
