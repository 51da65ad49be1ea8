package io.kimaicontract.verdict.result;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.StatusName;
import tools.jackson.databind.JsonNode;

/**
 * One comparison of a scenario, and what it saw: a check that saw nothing has not passed.
 *
 * @param subject what it looked at: an operation, a JSON pointer, or words such as {@code status}
 * @param expected what must be there; {@code the contract} for a whole answer, {@code noted} for
 *     what is not judged
 * @param saw what was there
 */
public record Check(String subject, String expected, String saw) {
  /** Cuts what is long: the exchanges are kept elsewhere. */
  public Check {
    expected = Contrast.shown(expected);
    saw = Contrast.shown(saw);
  }

  /** A whole answer, compared with the contract. */
  public static Check of(String operation, Exchange exchange) {
    int values = values(exchange.json());
    return new Check(
        operation,
        "the contract",
        StatusName.withNumber(exchange.status())
            + ", "
            + values
            + (values == 1 ? " value" : " values"));
  }

  /** How many texts, numbers and the like it holds. */
  private static int values(JsonNode node) {
    if (!node.isContainer()) {
      return node.isMissingNode() ? 0 : 1;
    }
    int values = 0;
    for (JsonNode child : node) {
      values += values(child);
    }
    return values;
  }
}
