package io.kimaicontract.kimai;

/** The operations of {@code /api/customers}. */
public record Customers(Wire wire) implements Rated, Commented {
  @Override
  public String path() {
    return "/api/customers";
  }
}
