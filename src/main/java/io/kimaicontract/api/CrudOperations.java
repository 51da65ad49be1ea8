package io.kimaicontract.api;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Parameter;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A resource that is listed, created, read, changed and deleted below one path. */
public interface CrudOperations {
  /** What sends the calls. */
  ApiClient apiClient();

  /** The path of the collection, such as {@code /api/customers}. */
  String path();

  /** {@code GET} of the collection. */
  default Exchange list(Caller caller, List<Parameter> query) {
    return apiClient().get(caller, path(), query);
  }

  /** {@code POST} to the collection. */
  default Exchange create(Caller caller, JsonNode body) {
    return apiClient().send(caller, "POST", path(), body);
  }

  /** {@code GET} of one. */
  default Exchange read(Caller caller, long id) {
    return apiClient().get(caller, path() + "/" + id);
  }

  /** {@code PATCH} of one. */
  default Exchange change(Caller caller, long id, JsonNode body) {
    return apiClient().send(caller, "PATCH", path() + "/" + id, body);
  }

  /** {@code DELETE} of one. */
  default Exchange delete(Caller caller, long id) {
    return apiClient().send(caller, "DELETE", path() + "/" + id);
  }
}
