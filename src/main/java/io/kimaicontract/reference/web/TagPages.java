package io.kimaicontract.reference.web;

import io.kimaicontract.reference.core.ListFilter;
import io.kimaicontract.reference.core.Services;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Html;
import io.kimaicontract.reference.http.HttpError;
import io.kimaicontract.reference.routing.Request;
import io.kimaicontract.reference.routing.Route;
import io.kimaicontract.reference.security.Guard;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import java.util.List;

/** The page that manages tags, and alone lists hidden ones. */
public final class TagPages {

  private static final int SIZE = 50;

  private final Services services;

  public TagPages(Services services) {
    this.services = services;
  }

  public List<Route> routes() {
    return List.of(Route.of("GET /{language}/admin/tags/", Guard.SESSION, this::list));
  }

  private Answer list(Request request) {
    if (!services.access().may(request.user(), "manage_tag")) {
      throw HttpError.page(403);
    }
    String visibility = request.query().get("visibility", "1");
    String term = request.query().get("searchTerm", "");
    List<Row> found =
        services.of(RecordType.TAG).all(ListFilter.by("name", false)).stream()
            .filter(tag -> visibility.equals("3") || tag.is("visible") == visibility.equals("1"))
            .filter(tag -> ListFilter.found(tag, term, List.of("name")))
            .toList();
    StringBuilder rows = new StringBuilder();
    page(found, Integer.parseInt(request.query().get("page", "1")))
        .forEach(tag -> rows.append(row(tag)));
    return Answer.html(
        200, Html.page("Tags", "<table class=\"table\"><tbody>" + rows + "</tbody></table>"));
  }

  /** After the last page, the last page again. */
  private static List<Row> page(List<Row> found, int number) {
    int last = Math.max(0, (found.size() - 1) / SIZE);
    int from = Math.min(number - 1, last) * SIZE;
    return found.subList(from, Math.min(found.size(), from + SIZE));
  }

  private static String row(Row tag) {
    return """
        <tr class="modal-ajax-form open-edit" data-href="/en/admin/tags/%1$s/edit">
        <td class="alwaysVisible multiCheckbox col_id"><input type="checkbox" name="id" value="%1$s"></td>
        <td class="alwaysVisible col_name"><span class="badge me-1"></span>%2$s</td></tr>
        """
        .formatted(tag.id(), Html.escape(tag.text("name")));
  }
}
