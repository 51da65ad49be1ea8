package io.kimaicontract.reference;

import io.kimaicontract.reference.core.Core;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Refusal;
import io.kimaicontract.reference.http.Tampering;
import io.kimaicontract.reference.routing.Dispatcher;
import io.kimaicontract.reference.routing.Router;
import io.kimaicontract.reference.security.Sessions;
import io.kimaicontract.reference.store.ReferenceState;
import io.kimaicontract.reference.store.Row;
import io.kimaicontract.reference.store.Thing;
import java.time.LocalDate;

/** An embedded Kimai without a wire: it answers calls one by one, and remembers. */
public final class MemoryKimai {

  private static final Login SUPER_ADMINISTRATOR = new Login("susan_super", "password-Susan-1");

  private final Core core;
  private final Dispatcher dispatcher;
  private final Tampering tampering;

  private MemoryKimai(Core core, Dispatcher dispatcher, Tampering tampering) {
    this.core = core;
    this.dispatcher = dispatcher;
    this.tampering = tampering;
  }

  /** One with one user, the super administrator; the port is of no matter. */
  public static MemoryKimai of(ReferenceOptions options) {
    Core core = Core.of(options.behaviour(), options.clock(), options.colours());
    Row susan =
        core.state()
            .addUser(
                SUPER_ADMINISTRATOR.username(), SUPER_ADMINISTRATOR.password(), "ROLE_SUPER_ADMIN");
    if (options.equipped()) {
      Equipment.into(core, susan);
    }
    return of(options, core);
  }

  static MemoryKimai of(ReferenceOptions options, Core core) {
    Sessions sessions = new Sessions();
    Router router = new Router(Routes.of(core, sessions), options.behaviour().version());
    return new MemoryKimai(core, new Dispatcher(router, core, sessions), options.tampering());
  }

  /** Answers the call of whoever its headers say; what goes wrong here is a 500. */
  public Answer answer(Call call) {
    Call known = call.withUser(dispatcher.authentication().peek(call));
    try {
      return tampering.handle(known, dispatcher);
    } catch (RuntimeException e) {
      return Refusal.of(500).answer().withHeader("X-Reference-Failure", String.valueOf(e));
    }
  }

  /** The super administrator, who exists from the start. */
  public Login superAdministrator() {
    return SUPER_ADMINISTRATOR;
  }

  /** Makes the tokens with that name expired, as an update in a real database would. */
  public void expireToken(String name) {
    for (Row token : core.of(Thing.TOKEN).all(token -> token.text("name").equals(name))) {
      token.put("expiresAt", LocalDate.of(2000, 1, 1));
    }
  }

  /** What it remembers. */
  public ReferenceState state() {
    return core.state();
  }
}
