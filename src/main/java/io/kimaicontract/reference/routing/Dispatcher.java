package io.kimaicontract.reference.routing;

import io.kimaicontract.reference.core.Services;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.BodyDecoder;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Handler;
import io.kimaicontract.reference.http.HttpError;
import io.kimaicontract.reference.release.KimaiProfile;
import io.kimaicontract.reference.security.Authentication;
import io.kimaicontract.reference.security.Session;
import io.kimaicontract.reference.security.Sessions;
import io.kimaicontract.reference.store.Row;
import org.jspecify.annotations.Nullable;

/** Passes each call through routing, authentication and its action, one at a time. */
public final class Dispatcher implements Handler {
  private static final int NO_CONTENT = 204;

  private final Router router;
  private final Authentication authentication;
  private final Sessions sessions;
  private final FirstLogin firstLogin;
  private final ServerErrors serverErrors;
  private final KimaiProfile kimaiProfile;
  private final CrossOrigin crossOrigin;

  public Dispatcher(Router router, Services services, Sessions sessions) {
    this.router = router;
    this.sessions = sessions;
    this.authentication =
        new Authentication(services.state(), services.kimaiProfile(), services.clock(), sessions);
    this.firstLogin = new FirstLogin(services.kimaiProfile());
    this.kimaiProfile = services.kimaiProfile();
    this.serverErrors = ServerErrors.of(services.kimaiProfile());
    this.crossOrigin = new CrossOrigin(services.kimaiProfile());
  }

  public Authentication authentication() {
    return authentication;
  }

  @Override
  public synchronized Answer handle(Call call) {
    Answer preflight = crossOrigin.preflight(call);
    if (preflight != null) {
      return preflight;
    }
    return crossOrigin.open(call, marked(call, serverErrors.instead(call, answered(call))));
  }

  private Answer answered(Call call) {
    try {
      return slashed(call) ? unslashed(call) : routed(call);
    } catch (HttpError httpError) {
      return httpError.answer();
    }
  }

  private Answer routed(Call call) {
    Router.Match match = router.find(call.method(), call.path());
    Session session = sessions.of(call);
    return switch (match.route().guard()) {
      case OPEN -> act(match, call, authentication.bySession(call), session);
      case API -> act(match, decoded(call), zoned(authentication.caller(call)), session);
      case SESSION -> behindLogin(match, call, session);
    };
  }

  /** A body that cannot be read is refused before anybody looks at permissions (rule H1). */
  private static Call decoded(Call call) {
    if (!call.method().equals("GET") && !call.body().isEmpty()) {
      BodyDecoder.decode(call);
    }
    return call;
  }

  /** Fails, as released versions do, where the caller's time zone does not exist (rule US13). */
  private static @Nullable Row zoned(@Nullable Row caller) {
    if (caller != null) {
      Services.zone(caller);
    }
    return caller;
  }

  private Answer behindLogin(Router.Match match, Call call, @Nullable Session session) {
    Row user = authentication.bySession(call);
    if (user == null || session == null) {
      return Answer.redirect(302, "/en/login");
    }
    String step = call.path().startsWith("/api/") ? null : firstLogin.next(user, call.path());
    return step == null ? act(match, call, user, session) : Answer.redirect(302, step);
  }

  private static Answer act(
      Router.Match match, Call call, @Nullable Row user, @Nullable Session session) {
    return match.route().action().on(new Request(call, match.parts(), user, session));
  }

  /** True if a GET misses its route only because of a trailing slash (rule A26). */
  private boolean slashed(Call call) {
    String path = call.path();
    return call.method().equals("GET")
        && path.startsWith("/api/")
        && path.endsWith("/")
        && router.knows("GET", path.substring(0, path.length() - 1));
  }

  private Answer unslashed(Call call) {
    authentication.caller(call);
    return Answer.redirect(301, call.path().substring(0, call.path().length() - 1));
  }

  /** Since 2.21 an answer names its language, unless it is 204. */
  private Answer marked(Call call, Answer answer) {
    if (!call.path().startsWith("/api/")) {
      return answer;
    }
    Answer marked =
        answer
            .withHeader("Cache-Control", "max-age=0, must-revalidate, private")
            .withHeader("X-Robots-Tag", "noindex");
    return kimaiProfile.since("2.21") && answer.status() != NO_CONTENT
        ? marked.withHeader("Content-Language", "en")
        : marked;
  }
}
