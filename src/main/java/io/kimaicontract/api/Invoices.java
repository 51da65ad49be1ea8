package io.kimaicontract.api;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Parameter;
import java.util.List;

/** The operations of {@code /api/invoices}, since Kimai 2.22. */
public record Invoices(ApiClient apiClient) {
  private static final String PATH = "/api/invoices";

  /** {@code GET} of the collection. */
  public Exchange list(Caller caller, List<Parameter> query) {
    return apiClient.get(caller, PATH, query);
  }

  /** {@code GET} of one. */
  public Exchange read(Caller caller, long id) {
    return apiClient.get(caller, PATH + "/" + id);
  }

  /** {@code GET} of the file of one, since Kimai 2.56. */
  public Exchange download(Caller caller, long id) {
    return apiClient.get(caller, PATH + "/" + id + "/download");
  }
}
