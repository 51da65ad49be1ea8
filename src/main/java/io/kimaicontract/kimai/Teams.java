package io.kimaicontract.kimai;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;

/** The operations of {@code /api/teams}. */
public record Teams(Wire wire) implements Crud {
  @Override
  public String path() {
    return "/api/teams";
  }

  /**
   * {@code POST} that adds something to a team.
   *
   * @param what {@code members}, {@code customers}, {@code projects} or {@code activities}
   */
  public Exchange add(Caller caller, long id, String what, long other) {
    return wire.send(caller, "POST", path() + "/" + id + "/" + what + "/" + other);
  }

  /** {@code DELETE} that takes something out of a team; {@code what} as for adding. */
  public Exchange remove(Caller caller, long id, String what, long other) {
    return wire.send(caller, "DELETE", path() + "/" + id + "/" + what + "/" + other);
  }
}
