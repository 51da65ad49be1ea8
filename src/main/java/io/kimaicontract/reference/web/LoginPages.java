package io.kimaicontract.reference.web;

import io.kimaicontract.reference.core.Services;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Html;
import io.kimaicontract.reference.http.Query;
import io.kimaicontract.reference.routing.Request;
import io.kimaicontract.reference.routing.Route;
import io.kimaicontract.reference.security.Guard;
import io.kimaicontract.reference.security.LoginThrottle;
import io.kimaicontract.reference.security.Session;
import io.kimaicontract.reference.security.Sessions;
import io.kimaicontract.reference.store.Row;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The login and logout of a browser; five wrong passwords in five minutes lock an account's login.
 */
public final class LoginPages {

  private static final int MOST_FAILURES = 5;
  private static final Duration WINDOW = Duration.ofMinutes(5);

  private final Services services;
  private final Sessions sessions;
  private final LoginThrottle loginThrottle;

  public LoginPages(Services services, Sessions sessions) {
    this.services = services;
    this.sessions = sessions;
    this.loginThrottle = new LoginThrottle(MOST_FAILURES, WINDOW, services.clock());
  }

  public List<Route> routes() {
    return List.of(
        Route.of("GET /{language}/login", Guard.OPEN, this::form),
        Route.of("POST /{language}/login_check", Guard.OPEN, this::check),
        Route.of("GET /{language}/logout", Guard.SESSION, this::logout),
        Route.of("GET /logout", Guard.SESSION, this::logout));
  }

  private Answer form(Request request) {
    Session session = request.session() == null ? sessions.open() : request.session();
    String complaint = session.takeComplaint();
    String alert =
        complaint == null
            ? ""
            : "<div class=\"alert alert-danger\">" + Html.escape(complaint) + "</div>";
    String body =
        """
        %s
        <form action="/%s/login_check" method="post">
        <input type="text" id="username" name="_username" value="" required>
        <input type="password" id="password" name="_password" required>
        <input type="hidden" name="_csrf_token" value="%s">
        <button type="submit" class="btn btn-primary">Sign in</button>
        </form>
        """
            .formatted(alert, Html.escape(request.part("language")), session.csrf());
    return Sessions.remember(session, Answer.html(200, Html.page("Kimai", body)));
  }

  private Answer check(Request request) {
    Query form = Query.of(request.call().body());
    String name = form.get("_username", "");
    Session session = request.session();
    if (session == null || !session.csrf().equals(form.get("_csrf_token"))) {
      return refused(session, "Invalid CSRF token.", request);
    }
    if (loginThrottle.locked(name)) {
      return refused(
          session, "Too many failed login attempts, please try again in 5 minutes.", request);
    }
    Row user = services.state().user(name);
    if (user == null
        || !user.is("enabled")
        || !Objects.equals(user.get("password"), form.get("_password"))) {
      loginThrottle.fail(name);
      return refused(session, "Invalid credentials.", request);
    }
    loginThrottle.forgive(name);
    return Sessions.remember(sessions.renew(session, user.id()), Answer.redirect(302, "/"));
  }

  private Answer logout(Request request) {
    request.browser().logOut();
    return Answer.redirect(302, "/");
  }

  private Answer refused(@Nullable Session session, String complaint, Request request) {
    Session told = session == null ? sessions.open() : session;
    told.complain(complaint);
    return Sessions.remember(told, Answer.redirect(302, "/" + request.part("language") + "/login"));
  }
}
