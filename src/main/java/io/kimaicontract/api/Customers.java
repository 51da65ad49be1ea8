package io.kimaicontract.api;

/** The operations of {@code /api/customers}. */
public record Customers(Wire wire) implements Rated, Commented {
  @Override
  public String path() {
    return "/api/customers";
  }
}
