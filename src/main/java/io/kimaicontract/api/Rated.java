package io.kimaicontract.api;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import tools.jackson.databind.JsonNode;

/** A resource with rates: customers, projects and activities. */
public interface Rated extends Crud {
  /** {@code GET} of the rates of one. */
  default Exchange rates(Caller caller, long id) {
    return wire().get(caller, path() + "/" + id + "/rates");
  }

  /** {@code POST} of a rate to one. */
  default Exchange addRate(Caller caller, long id, JsonNode body) {
    return wire().send(caller, "POST", path() + "/" + id + "/rates", body);
  }

  /** {@code DELETE} of a rate of one. */
  default Exchange deleteRate(Caller caller, long id, long rate) {
    return wire().send(caller, "DELETE", path() + "/" + id + "/rates/" + rate);
  }
}
