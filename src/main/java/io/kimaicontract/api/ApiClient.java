package io.kimaicontract.api;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Json;
import io.kimaicontract.http.Parameter;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Transport;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Sends the calls of a resource.
 *
 * @param transport what carries them
 */
public record ApiClient(Transport transport) {

  /** A call that reads. */
  public Exchange get(Caller caller, String path) {
    return transport.send(Request.of("GET", path, caller));
  }

  /** A call that reads, with a query. */
  public Exchange get(Caller caller, String path, List<Parameter> query) {
    return transport.send(Request.of("GET", path, caller).query(query));
  }

  /** A call with a JSON body. */
  public Exchange send(Caller caller, String method, String path, JsonNode body) {
    return transport.send(Request.of(method, path, caller).body(Json.write(body)));
  }

  /** A call that writes, without a body. */
  public Exchange send(Caller caller, String method, String path) {
    return transport.send(Request.of(method, path, caller));
  }
}
