package io.kimaicontract.api;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import tools.jackson.databind.JsonNode;

/** A resource with rates: customers, projects and activities. */
public interface RateOperations extends CrudOperations {
  /** {@code GET} of the rates of one. */
  default Exchange rates(Caller caller, long id) {
    return apiClient().get(caller, path() + "/" + id + "/rates");
  }

  /** {@code POST} of a rate to one. */
  default Exchange addRate(Caller caller, long id, JsonNode body) {
    return apiClient().send(caller, "POST", path() + "/" + id + "/rates", body);
  }

  /** {@code DELETE} of a rate of one. */
  default Exchange deleteRate(Caller caller, long id, long rate) {
    return apiClient().send(caller, "DELETE", path() + "/" + id + "/rates/" + rate);
  }
}
