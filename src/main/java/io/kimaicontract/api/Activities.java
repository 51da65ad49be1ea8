package io.kimaicontract.api;

/** The operations of {@code /api/activities}. */
public record Activities(ApiClient apiClient) implements RateOperations {
  @Override
  public String path() {
    return "/api/activities";
  }
}
