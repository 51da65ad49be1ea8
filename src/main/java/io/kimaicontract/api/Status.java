package io.kimaicontract.api;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;

/** The operations that read the configuration of the installation. */
public record Status(ApiClient apiClient) {
  /** {@code GET /api/config/timesheet}. */
  public Exchange timesheetConfiguration(Caller caller) {
    return apiClient.get(caller, "/api/config/timesheet");
  }

  /** {@code GET /api/config/colors}, since Kimai 2.18. */
  public Exchange colours(Caller caller) {
    return apiClient.get(caller, "/api/config/colors");
  }
}
