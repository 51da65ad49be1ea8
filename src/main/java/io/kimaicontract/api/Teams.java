package io.kimaicontract.api;

/** The operations of {@code /api/teams}. */
public record Teams(ApiClient apiClient) implements CrudOperations {
  @Override
  public String path() {
    return "/api/teams";
  }
}
