package io.kimaicontract.api;

/** The operations of {@code /api/teams}. */
public record Teams(Wire wire) implements Crud {
  @Override
  public String path() {
    return "/api/teams";
  }
}
