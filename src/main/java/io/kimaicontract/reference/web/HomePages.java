package io.kimaicontract.reference.web;

import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Html;
import io.kimaicontract.reference.routing.Request;
import io.kimaicontract.reference.routing.Route;
import io.kimaicontract.reference.security.Guard;
import java.util.List;

/** The pages behind a login that the suite does not use. */
public final class HomePages {

  public List<Route> routes() {
    return List.of(
        Route.of("GET /", Guard.SESSION, request -> Answer.redirect(302, home(request))),
        Route.of("GET /{language}", Guard.SESSION, request -> Answer.redirect(302, home(request))),
        Route.of("GET /{language}/homepage", Guard.SESSION, request -> page("Dashboard")),
        Route.of("GET /{language}/admin/customer/", Guard.SESSION, request -> page("Customers")),
        Route.of("GET /{language}/admin/project/", Guard.SESSION, request -> page("Projects")),
        Route.of("GET /{language}/admin/activity/", Guard.SESSION, request -> page("Activities")));
  }

  private static String home(Request request) {
    return "/" + request.user().text("language") + "/homepage";
  }

  private static Answer page(String title) {
    return Answer.html(
        200, Html.page(title, "<h1>" + title + "</h1><a href=\"/logout\">Logout</a>"));
  }
}
