package io.kimaicontract.kimai;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import tools.jackson.databind.JsonNode;

/** A resource with custom fields (rule MT1). */
public interface WithMeta extends Crud {
  /** {@code PATCH} of one custom field of one. */
  default Exchange meta(Caller caller, long id, JsonNode body) {
    return wire().send(caller, "PATCH", path() + "/" + id + "/meta", body);
  }
}
