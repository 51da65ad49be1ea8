package io.kimaicontract.api;

import io.kimaicontract.http.Transport;

/**
 * The domain client: one member per resource.
 *
 * @param apiClient what sends the calls
 */
public record Kimai(ApiClient apiClient) {
  /** A client over the transport. */
  public static Kimai over(Transport transport) {
    return new Kimai(new ApiClient(transport));
  }

  /** Customers. */
  public Customers customers() {
    return new Customers(apiClient);
  }

  /** Projects. */
  public Projects projects() {
    return new Projects(apiClient);
  }

  /** Activities. */
  public Activities activities() {
    return new Activities(apiClient);
  }

  /** Timesheets. */
  public Timesheets timesheets() {
    return new Timesheets(apiClient);
  }

  /** Tags. */
  public Tags tags() {
    return new Tags(apiClient);
  }

  /** Teams. */
  public Teams teams() {
    return new Teams(apiClient);
  }

  /** Users. */
  public Users users() {
    return new Users(apiClient);
  }

  /** Invoices. */
  public Invoices invoices() {
    return new Invoices(apiClient);
  }

  /** The installation itself. */
  public Status status() {
    return new Status(apiClient);
  }
}
