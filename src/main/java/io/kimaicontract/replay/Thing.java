package io.kimaicontract.replay;

import io.kimaicontract.http.Exchange;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A record of the target.
 *
 * @param kind the plural, such as {@code customers}, or {@code customers/rates} below another
 * @param id its id
 */
record Thing(String kind, long id) {
  private static final Pattern PATH =
      Pattern.compile("/api/(\\w+)(?:/(\\d+)(?:/(rates|comments)(?:/(\\d+))?)?)?(?:/.*)?");

  /** What the exchange created: a success that answers with an id that its path does not name. */
  static Optional<Thing> createdBy(Exchange exchange) {
    Matcher path = PATH.matcher(exchange.request().path());
    if (exchange.request().reads()
        || !exchange.response().succeeded()
        || !exchange.at("/id").isIntegralNumber()
        || !path.matches()) {
      return Optional.empty();
    }
    long id = exchange.at("/id").asLong();
    boolean below = path.group(3) != null;
    String named = below ? path.group(4) : path.group(2);
    return String.valueOf(id).equals(named)
        ? Optional.empty()
        : Optional.of(new Thing(path.group(1) + (below ? "/" + path.group(3) : ""), id));
  }

  /** How variables of its kind are called. */
  String word() {
    return switch (kind) {
      case "activities" -> "ACTIVITY";
      default -> kind.replace('/', '_').replaceFirst("s$", "").toUpperCase(java.util.Locale.ROOT);
    };
  }
}
