package io.kimaicontract.api;

/** The operations of {@code /api/projects}. */
public record Projects(ApiClient apiClient) implements RateOperations, CommentOperations {
  @Override
  public String path() {
    return "/api/projects";
  }
}
