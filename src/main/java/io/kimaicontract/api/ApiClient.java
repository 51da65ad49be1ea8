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
 * Sends requests as a caller.
 *
 * @param transport carries the requests
 */
public record ApiClient(Transport transport) {

  public Exchange get(Caller caller, String path) {
    return transport.send(Request.of("GET", path, caller));
  }

  public Exchange get(Caller caller, String path, List<Parameter> query) {
    return transport.send(Request.of("GET", path, caller).query(query));
  }

  public Exchange send(Caller caller, String method, String path, JsonNode body) {
    return transport.send(Request.of(method, path, caller).body(Json.write(body)));
  }

  public Exchange send(Caller caller, String method, String path) {
    return transport.send(Request.of(method, path, caller));
  }
}
