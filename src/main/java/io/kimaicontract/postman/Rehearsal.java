package io.kimaicontract.postman;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.CurlLine;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Header;
import io.kimaicontract.http.Parameter;
import io.kimaicontract.http.Placeholder;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Secret;
import io.kimaicontract.http.StatusName;
import io.kimaicontract.http.TargetUnreachable;
import io.kimaicontract.http.Transport;
import io.kimaicontract.replay.Chain.Link;
import io.kimaicontract.replay.Marks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sends the requests of a collection once, as Postman will, and tells which scenarios are not
 * answered as they were in the run.
 */
final class Rehearsal {
  private final Transport transport;
  private final Map<String, Secret> tokens;
  private final Map<String, String> values = new HashMap<>();

  /**
   * A rehearsal.
   *
   * @param tokens the tokens of the accounts, by their variables
   */
  Rehearsal(Transport transport, Map<String, Secret> tokens, Map<String, String> marks) {
    this.transport = transport;
    this.tokens = Map.copyOf(tokens);
    values.putAll(marks);
  }

  /** Why the requests cannot be repeated; empty when all were answered as before. */
  Optional<String> differs(List<Link> links) {
    Optional<String> first = Optional.empty();
    for (Link link : links) {
      Request request = filled(link.request());
      try {
        Exchange again = transport.send(request);
        int expected = link.recorded().status();
        if (again.status() != expected && first.isEmpty()) {
          first =
              Optional.of(
                  "sent again, %s %s is answered %s, not %s"
                      .formatted(
                          request.method(),
                          request.path(),
                          StatusName.withNumber(again.status()),
                          StatusName.withNumber(expected)));
        }
        if (!link.variable().isEmpty() && again.at("/id").isNumber()) {
          values.put(link.variable(), String.valueOf(again.at("/id").asLong()));
        }
      } catch (TargetUnreachable silent) {
        first = first.isPresent() ? first : Optional.of("sent again, " + silent.getMessage());
      }
    }
    return first;
  }

  private Request filled(Request request) {
    Caller caller = request.caller();
    Secret token = tokens.get(CurlLine.tokenVariable(caller));
    Request filled =
        new Request(
            request.method(),
            filled(request.path()),
            request.query().stream().map(p -> new Parameter(p.name(), filled(p.value()))).toList(),
            request.headers().stream().map(h -> new Header(h.name(), h.value())).toList(),
            null,
            caller.bearer().isPresent() && token != null
                ? new Caller(caller.name(), token)
                : caller);
    return request.payload().map(body -> filled.body(filled(body))).orElse(filled);
  }

  private String filled(String text) {
    return Placeholder.replaced(text, name -> values.getOrDefault(name, "0"));
  }

  /** The values of what differs from run to run. */
  static Map<String, String> marks(String run, String place, Secret password) {
    return Map.of(Marks.RUN, run, Marks.PLACE, place, Marks.NEW_PASSWORD, password.reveal());
  }
}
