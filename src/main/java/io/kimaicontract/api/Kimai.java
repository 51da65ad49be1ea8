package io.kimaicontract.api;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Parameter;
import io.kimaicontract.http.Transport;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The client: the operations that every resource has, by its type, and those of single resources.
 *
 * @param apiClient sends the requests
 */
public record Kimai(ApiClient apiClient) {
  public static Kimai over(Transport transport) {
    return new Kimai(new ApiClient(transport));
  }

  /** The same client; it repeats a request once after a passing failure. */
  public Kimai repeating() {
    return over(new CleanupRetry(apiClient.transport()));
  }

  /** {@code GET} of the collection. */
  public Exchange list(ResourceType resourceType, Caller caller, List<Parameter> query) {
    return apiClient.get(caller, resourceType.listPath(0), query);
  }

  /** {@code GET} of the collection below a parent. */
  public Exchange listBelow(ResourceType resourceType, long parent, Caller caller) {
    return apiClient.get(caller, resourceType.listPath(parent));
  }

  /** {@code POST} to the collection; the parent is used only if the type has one. */
  public Exchange create(ResourceType resourceType, long parent, Caller caller, JsonNode body) {
    return apiClient.send(caller, "POST", resourceType.path(parent), body);
  }

  public Exchange read(ResourceType resourceType, Caller caller, long id) {
    return apiClient.get(caller, resourceType.path() + "/" + id);
  }

  public Exchange change(ResourceType resourceType, Caller caller, long id, JsonNode body) {
    return apiClient.send(caller, "PATCH", resourceType.path() + "/" + id, body);
  }

  public Exchange delete(ResourceType resourceType, long parent, Caller caller, long id) {
    return apiClient.send(caller, "DELETE", resourceType.path(parent) + "/" + id);
  }

  public Timesheets timesheets() {
    return new Timesheets(apiClient);
  }

  public Status status() {
    return new Status(apiClient);
  }

  /** {@code GET} of the caller. */
  public Exchange me(Caller caller) {
    return apiClient.get(caller, "/api/users/me");
  }

  /** {@code GET} of the file of an invoice, since Kimai 2.56. */
  public Exchange invoiceFile(Caller caller, long id) {
    return apiClient.get(caller, ResourceType.INVOICE.path() + "/" + id + "/download");
  }
}
