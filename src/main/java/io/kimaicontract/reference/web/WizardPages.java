package io.kimaicontract.reference.web;

import io.kimaicontract.reference.core.Services;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Html;
import io.kimaicontract.reference.http.Query;
import io.kimaicontract.reference.routing.FirstLogin;
import io.kimaicontract.reference.routing.Request;
import io.kimaicontract.reference.routing.Route;
import io.kimaicontract.reference.security.Guard;
import io.kimaicontract.reference.store.Row;
import java.util.List;

/** The wizard's pages: an introduction, the profile form, and the end. */
public final class WizardPages {

  private static final String FORM = "form";

  private final FirstLogin firstLogin;

  public WizardPages(Services services) {
    this.firstLogin = new FirstLogin(services.kimaiProfile());
  }

  public List<Route> routes() {
    return List.of(
        Route.of("GET /{language}/wizard/intro", Guard.SESSION, this::intro),
        Route.of("GET /{language}/wizard/profile", Guard.SESSION, this::profile),
        Route.of("POST /{language}/wizard/profile", Guard.SESSION, this::save),
        Route.of("GET /{language}/wizard/next/", Guard.SESSION, this::next).since("2.60"),
        Route.of("GET /{language}/wizard/done", Guard.SESSION, WizardPages::end).until("2.60"),
        Route.of("GET /{language}/wizard/finish", Guard.SESSION, WizardPages::end).since("2.60"));
  }

  private Answer intro(Request request) {
    request.user().put("wizard.intro", true);
    return Answer.html(
        200, Html.page("Welcome", "<a href=\"profile\" class=\"btn btn-primary\">Next</a>"));
  }

  private Answer profile(Request request) {
    Row user = request.user();
    StringBuilder content = new StringBuilder();
    for (String field : List.of("language", "locale", "timezone")) {
      content.append(select(field, user.text(field)));
    }
    content.append(select("skin", user.text("skin").isEmpty() ? "default" : user.text("skin")));
    content
        .append(Html.hidden(FORM, "reload", "0"))
        .append(Html.hidden(FORM, "_token", request.browser().csrf()));
    return Answer.html(
        200, Html.page("Your profile", Html.form(FORM, request.call().path(), content.toString())));
  }

  private Answer save(Request request) {
    Query form = Query.of(request.call().body());
    Row user = request.user();
    if (!request.browser().csrf().equals(form.get("form[_token]"))) {
      return profile(request);
    }
    for (String field : List.of("language", "locale", "timezone", "skin")) {
      user.put(field, form.get("form[" + field + "]", user.text(field)));
    }
    user.put("wizard.profile", true);
    return next(request);
  }

  private Answer next(Request request) {
    String step = firstLogin.step(request.user());
    return Answer.redirect(302, step == null ? firstLogin.end(request.user()) : step);
  }

  private static Answer end(Request request) {
    return Answer.html(200, Html.page("Done", "<a href=\"/\" class=\"btn btn-primary\">Next</a>"));
  }

  private static String select(String field, String value) {
    return "<select id=\"form_%1$s\" name=\"form[%1$s]\"><option value=\"%2$s\" selected>%2$s</option></select>%n"
        .formatted(field, Html.escape(value));
  }
}
