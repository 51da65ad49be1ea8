package io.kimaicontract.reference.web;

import io.kimaicontract.reference.core.Services;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Html;
import io.kimaicontract.reference.http.HttpError;
import io.kimaicontract.reference.routing.Request;
import io.kimaicontract.reference.routing.Route;
import io.kimaicontract.reference.security.Guard;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The page that shows super administrators which role has which permission. */
public final class PermissionPages {
  private final Services services;

  public PermissionPages(Services services) {
    this.services = services;
  }

  public Route route() {
    return Route.of("GET /{language}/admin/permissions", Guard.SESSION, this::page);
  }

  private Answer page(Request request) {
    if (!services.access().may(request.user(), "view_user")) {
      throw HttpError.page(403);
    }
    Map<String, Set<String>> byRole = services.state().permissions().byRole();
    Set<String> names = new TreeSet<>();
    byRole.values().forEach(names::addAll);
    StringBuilder rows = new StringBuilder();
    names.forEach(name -> rows.append(row(name, byRole)));
    return Answer.html(200, Html.page("Roles", "<table><tbody>" + rows + "</tbody></table>"));
  }

  private static String row(String name, Map<String, Set<String>> byRole) {
    StringBuilder cells = new StringBuilder();
    byRole.forEach(
        (role, held) ->
            cells.append(
                "<td class=\"text-center col_%s\"><a class=\"togglePerm %s\" href=\"#\">%s</a></td>%n"
                    .formatted(
                        role,
                        held.contains(name) ? "permOn" : "permOff",
                        held.contains(name) ? "Yes" : "No")));
    return "<tr><td>" + name + "</td>\n" + cells + "</tr>\n";
  }
}
