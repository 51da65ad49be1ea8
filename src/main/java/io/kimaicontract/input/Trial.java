package io.kimaicontract.input;

import io.kimaicontract.fixture.TestResource;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.verdict.InputViolation;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * An input that was sent.
 *
 * @param field where it was
 * @param kind what it was
 * @param sent the value; a missing node where it is not JSON, or not a field's
 * @param exchange the request and its answer
 * @param record the record that the request was about to change, if it was one
 */
record Trial(
    InputField field,
    InputKind kind,
    JsonNode sent,
    Exchange exchange,
    Optional<TestResource> record) {

  /** The field and the kind, by which the ledger knows the input. */
  static String place(InputField field, InputKind kind) {
    return field.label() + ": " + kind.phrase();
  }

  boolean accepted() {
    return exchange.response().succeeded();
  }

  /** Refused, and not by an error of the server. */
  boolean refused() {
    return exchange.response().refused();
  }

  /** Whether it was to change something. */
  boolean writes() {
    return !field.operation().method().equals("GET");
  }

  boolean creates() {
    return field.operation().method().equals("POST");
  }

  InputViolation violation(String expected, String seen, Exchange shown) {
    return new InputViolation(field.operation().name(), place(field, kind), expected, seen, shown);
  }

  InputViolation violation(String expected, String seen) {
    return violation(expected, seen, exchange);
  }
}
