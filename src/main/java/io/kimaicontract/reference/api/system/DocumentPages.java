package io.kimaicontract.reference.api.system;

import io.kimaicontract.reference.core.Services;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Html;
import io.kimaicontract.reference.http.Json;
import io.kimaicontract.reference.release.Documents;
import io.kimaicontract.reference.release.KimaiProfile;
import io.kimaicontract.reference.release.Quirk;
import io.kimaicontract.reference.routing.Route;
import io.kimaicontract.reference.security.Guard;
import java.util.List;

/** The document, for browsers only: as JSON, and inside the API page (rules A22, A23). */
public final class DocumentPages {

  private final KimaiProfile kimaiProfile;

  public DocumentPages(Services services) {
    this.kimaiProfile = services.kimaiProfile();
  }

  public List<Route> routes() {
    Route page = Route.of("GET /api/doc", Guard.SESSION, request -> page());
    Route json = Route.of("GET /api/doc.json", Guard.SESSION, request -> json());
    return kimaiProfile.has(Quirk.NO_DOC_JSON) ? List.of(page) : List.of(page, json);
  }

  private Answer json() {
    return Answer.json(200, Documents.of(kimaiProfile));
  }

  private Answer page() {
    String document = Json.write(Documents.of(kimaiProfile));
    String script =
        kimaiProfile.since("2.35")
            ? "<elements-api id=\"docs\" router=\"hash\"></elements-api>\n<script>\n"
                + "const docs = document.getElementById('docs');\n"
                + "docs.apiDescriptionDocument = {\"spec\":"
                + document
                + "}.spec;\n</script>"
            : "<div id=\"swagger-ui\"></div>\n<script id=\"swagger-data\" type=\"application/json\">{\"spec\":"
                + document
                + "}</script>";
    return Answer.html(200, Html.page("API", script));
  }
}
