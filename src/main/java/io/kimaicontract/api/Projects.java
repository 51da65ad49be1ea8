package io.kimaicontract.api;

/** The operations of {@code /api/projects}. */
public record Projects(Wire wire) implements Rated, Commented {
  @Override
  public String path() {
    return "/api/projects";
  }
}
