package io.kimaicontract.api;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import tools.jackson.databind.JsonNode;

/** The operations of timesheets alone. */
public record Timesheets(ApiClient apiClient) {
  /** {@code PATCH} that stops one. */
  public Exchange stop(Caller caller, long id) {
    return apiClient.send(caller, "PATCH", path(id) + "/stop");
  }

  /** {@code PATCH} that starts a new one with the same project and activity. */
  public Exchange restart(Caller caller, long id, JsonNode body) {
    return apiClient.send(caller, "PATCH", path(id) + "/restart", body);
  }

  /** {@code PATCH} that makes a copy of one. */
  public Exchange duplicate(Caller caller, long id) {
    return apiClient.send(caller, "PATCH", path(id) + "/duplicate");
  }

  /** {@code PATCH} that switches the export mark of one. */
  public Exchange export(Caller caller, long id) {
    return apiClient.send(caller, "PATCH", path(id) + "/export");
  }

  private static String path(long id) {
    return ResourceType.TIMESHEET.path() + "/" + id;
  }
}
