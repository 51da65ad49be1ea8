package io.kimaicontract.reference;

import io.kimaicontract.reference.core.Services;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.HttpError;
import io.kimaicontract.reference.http.Interceptor;
import io.kimaicontract.reference.routing.Dispatcher;
import io.kimaicontract.reference.routing.Router;
import io.kimaicontract.reference.security.Sessions;
import io.kimaicontract.reference.store.Configuration;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.ReferenceState;
import io.kimaicontract.reference.store.Row;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** An embedded Kimai without a network: it answers calls one by one, and keeps its state. */
public final class MemoryKimai {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);
  private static final Login SUPER_ADMINISTRATOR = new Login("susan_super", "password-Susan-1");

  private final Services services;
  private final Dispatcher dispatcher;
  private final Interceptor interceptor;

  private MemoryKimai(Services services, Dispatcher dispatcher, Interceptor interceptor) {
    this.services = services;
    this.dispatcher = dispatcher;
    this.interceptor = interceptor;
  }

  /** A Kimai with one user, the super administrator; it ignores the port. */
  public static MemoryKimai of(ReferenceOptions options) {
    Services services =
        Services.of(options.kimaiProfile(), options.clock(), new Configuration(options.settings()));
    Row susan =
        services
            .state()
            .addUser(
                SUPER_ADMINISTRATOR.username(), SUPER_ADMINISTRATOR.password(), "ROLE_SUPER_ADMIN");
    if (options.equipped()) {
      SampleData.into(services, susan);
    }
    return of(options, services);
  }

  static MemoryKimai of(ReferenceOptions options, Services services) {
    Sessions sessions = new Sessions();
    Router router = new Router(Routes.of(services, sessions), options.kimaiProfile().version());
    return new MemoryKimai(
        services, new Dispatcher(router, services, sessions), options.interceptor());
  }

  /**
   * Answers the call of the user that its headers name, with the time of its clock; an exception
   * here becomes a 500. The HTTP server of the JDK writes the time of the machine instead.
   */
  public Answer answer(Call call) {
    String date = DATE.format(services.clock().instant());
    Answer answer = passed(call);
    return answer.headers().containsKey("Date") ? answer : answer.withHeader("Date", date);
  }

  private Answer passed(Call call) {
    Call known = call.withUser(dispatcher.authentication().peek(call));
    try {
      return interceptor.handle(known, dispatcher);
    } catch (RuntimeException e) {
      return HttpError.of(500)
          .answer()
          .withHeader("X-Reference-Failure", String.valueOf(e).replaceAll("\\P{Graph}+", " "));
    }
  }

  /** The super administrator, who exists from the start. */
  public Login superAdministrator() {
    return SUPER_ADMINISTRATOR;
  }

  /** Makes the tokens with that name expired, as an update in a real database would. */
  public void expireToken(String name) {
    for (Row token : services.of(RecordType.TOKEN).all(token -> token.text("name").equals(name))) {
      token.put("expiresAt", LocalDate.of(2000, 1, 1));
    }
  }

  /** Its state. */
  public ReferenceState state() {
    return services.state();
  }
}
