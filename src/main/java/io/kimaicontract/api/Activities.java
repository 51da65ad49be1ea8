package io.kimaicontract.api;

/** The operations of {@code /api/activities}. */
public record Activities(Wire wire) implements Rated {
  @Override
  public String path() {
    return "/api/activities";
  }
}
