package io.kimaicontract.mutant.engine;

import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Handler;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.ReferenceState;
import io.kimaicontract.reference.store.Row;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A booking, and the rates above it, for a mutant that chooses other ones. */
public record BookingMutation(ReferenceState state, Call call, Handler next) {

  /** Books in a way of its own. */
  public static Mutation booking(Predicate<Call> where, Function<BookingMutation, Answer> way) {
    return Mutation.store(
        where, (state, call, next) -> way.apply(new BookingMutation(state, call, next)));
  }

  /** Books nothing where there are such rates. */
  public static Mutation barring(Predicate<Call> where, Predicate<BookingMutation> such) {
    return booking(
        where,
        book -> such.test(book) ? Errors.of(400, "Bad Request") : book.next.handle(book.call));
  }

  /** The rates of the activity, its project and its customer, whoever's. */
  public List<Row> rates() {
    JsonNode body = call.json();
    int project = body.path("project").asInt();
    return Stream.of(
            of(
                RecordType.CUSTOMER_RATE,
                state.of(RecordType.PROJECT).get(project).number("customer")),
            of(RecordType.PROJECT_RATE, project),
            of(RecordType.ACTIVITY_RATE, body.path("activity").asInt()))
        .flatMap(List::stream)
        .toList();
  }

  /** The rates of one kind. */
  public List<Row> rates(RecordType kind) {
    return rates().stream().filter(rate -> kind.equals(rate.get("table"))).toList();
  }

  /** Whether there is such a rate. */
  public boolean any(Predicate<Row> such) {
    return rates().stream().anyMatch(such);
  }

  /** Whether the rate is the caller's own. */
  public boolean own(Row rate) {
    return Objects.equals(rate.get("user"), Rows.caller(state, call).id());
  }

  /** Books as if such rates were not there. */
  public Answer without(Predicate<Row> such) {
    return as("parent", rate -> such.test(rate) ? Integer.valueOf(0) : rate.get("parent"));
  }

  /** Books as if all rates but the first in that order were not there. */
  public Answer only(Comparator<Row> order) {
    List<Row> first = rates().stream().sorted(order).limit(1).toList();
    return without(rate -> !first.contains(rate));
  }

  /** Books as if the rates had another value. */
  public Answer as(String field, Function<Row, @Nullable Object> other) {
    return Rows.meanwhile(rates(), field, other, () -> next.handle(call));
  }

  private List<Row> of(RecordType kind, int parent) {
    return state.of(kind).all(rate -> rate.number("parent") == parent);
  }
}
