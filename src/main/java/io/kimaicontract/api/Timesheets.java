package io.kimaicontract.api;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Parameter;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The operations of {@code /api/timesheets}. */
public record Timesheets(ApiClient apiClient) implements CrudOperations {
  @Override
  public String path() {
    return "/api/timesheets";
  }

  /** {@code GET} of the caller's recent timesheets. */
  public Exchange recent(Caller caller, List<Parameter> query) {
    return apiClient.get(caller, path() + "/recent", query);
  }

  /** {@code GET} of the caller's running timesheets. */
  public Exchange active(Caller caller) {
    return apiClient.get(caller, path() + "/active");
  }

  /** {@code PATCH} that stops one. */
  public Exchange stop(Caller caller, long id) {
    return apiClient.send(caller, "PATCH", path() + "/" + id + "/stop");
  }

  /** {@code PATCH} that starts a new one like this one. */
  public Exchange restart(Caller caller, long id, JsonNode body) {
    return apiClient.send(caller, "PATCH", path() + "/" + id + "/restart", body);
  }

  /** {@code PATCH} that makes a copy of one. */
  public Exchange duplicate(Caller caller, long id) {
    return apiClient.send(caller, "PATCH", path() + "/" + id + "/duplicate");
  }

  /** {@code PATCH} that switches the export mark of one. */
  public Exchange export(Caller caller, long id) {
    return apiClient.send(caller, "PATCH", path() + "/" + id + "/export");
  }
}
