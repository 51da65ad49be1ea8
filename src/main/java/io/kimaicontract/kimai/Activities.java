package io.kimaicontract.kimai;

/** The operations of {@code /api/activities}. */
public record Activities(Wire wire) implements Rated {
  @Override
  public String path() {
    return "/api/activities";
  }
}
