package io.kimaicontract.api;

/** The operations of {@code /api/customers}. */
public record Customers(ApiClient apiClient) implements RateOperations, CommentOperations {
  @Override
  public String path() {
    return "/api/customers";
  }
}
