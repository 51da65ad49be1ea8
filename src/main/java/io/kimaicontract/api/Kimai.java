package io.kimaicontract.api;

import io.kimaicontract.http.Transport;

/**
 * The domain client: one member per resource.
 *
 * @param wire what sends the calls
 */
public record Kimai(Wire wire) {
  /** A client over the transport. */
  public static Kimai over(Transport transport) {
    return new Kimai(new Wire(transport));
  }

  /** Customers. */
  public Customers customers() {
    return new Customers(wire);
  }

  /** Projects. */
  public Projects projects() {
    return new Projects(wire);
  }

  /** Activities. */
  public Activities activities() {
    return new Activities(wire);
  }

  /** Timesheets. */
  public Timesheets timesheets() {
    return new Timesheets(wire);
  }

  /** Tags. */
  public Tags tags() {
    return new Tags(wire);
  }

  /** Teams. */
  public Teams teams() {
    return new Teams(wire);
  }

  /** Users. */
  public Users users() {
    return new Users(wire);
  }

  /** Invoices. */
  public Invoices invoices() {
    return new Invoices(wire);
  }

  /** The installation itself. */
  public Status status() {
    return new Status(wire);
  }
}
