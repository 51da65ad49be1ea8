package io.kimaicontract.api;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Parameter;
import java.util.List;

/** The operations of {@code /api/tags}; a tag cannot be read or changed by id (rule TG4). */
public record Tags(ApiClient apiClient) implements CrudOperations {
  @Override
  public String path() {
    return "/api/tags";
  }

  /** {@code GET} of tags as objects, since Kimai 2.18. */
  public Exchange find(Caller caller, List<Parameter> query) {
    return apiClient.get(caller, path() + "/find", query);
  }
}
