package io.kimaicontract.reference.web;

import io.kimaicontract.reference.core.Services;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Html;
import io.kimaicontract.reference.http.HttpError;
import io.kimaicontract.reference.http.Query;
import io.kimaicontract.reference.release.Quirk;
import io.kimaicontract.reference.routing.Request;
import io.kimaicontract.reference.routing.Route;
import io.kimaicontract.reference.security.Guard;
import io.kimaicontract.reference.security.Sessions;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The pages that create and show API tokens (rules T1 to T8). */
public final class TokenPages {

  private static final String FORM = "access_token_form";

  private final Services services;
  private final Sessions sessions;

  public TokenPages(Services services, Sessions sessions) {
    this.services = services;
    this.sessions = sessions;
  }

  public List<Route> routes() {
    String base = "/{language}/profile/{username}/";
    return List.of(
        Route.of(
            "GET " + base + "create-access-token",
            Guard.SESSION,
            request -> form(request, List.of())),
        Route.of("POST " + base + "create-access-token", Guard.SESSION, this::create),
        Route.of("GET " + base + "api-token", Guard.SESSION, this::list));
  }

  private Answer form(Request request, List<String> complaints) {
    profile(request);
    Query sent = Query.of(request.call().body());
    String format =
        "data-format=\"" + LocalDates.of(request.user()).format() + "\" autocomplete=\"off\"";
    String content =
        String.join("", complaints.stream().map(Html::complaint).toList())
            + Html.input(
                FORM, "name", "text", sent.get(FORM + "[name]", ""), "required maxlength=\"50\"")
            + Html.input(FORM, "expiresAt", "text", sent.get(FORM + "[expiresAt]", ""), format)
            + Html.hidden(FORM, "_token", request.browser().csrf());
    return Answer.html(200, Html.page("Create", Html.form(FORM, request.call().path(), content)));
  }

  private Answer create(Request request) {
    Row owner = profile(request);
    Query sent = Query.of(request.call().body());
    String name = sent.get(FORM + "[name]", "").strip();
    String expiry = sent.get(FORM + "[expiresAt]", "");
    @Nullable LocalDate day = LocalDates.of(request.user()).read(expiry);
    List<String> complaints = new ArrayList<>();
    if (!request.browser().csrf().equals(sent.get(FORM + "[_token]"))) {
      complaints.add("The CSRF token is invalid. Please try to resubmit the form.");
    }
    if (name.length() < 2 || name.length() > 50) {
      complaints.add("This value should have between 2 and 50 characters.");
    }
    if (!expiry.isEmpty()
        && (day == null || day.isBefore(services.now(Services.zone(owner)).toLocalDate()))) {
      complaints.add("Please enter a valid date.");
    }
    if (!complaints.isEmpty()) {
      return form(request, complaints);
    }
    Row token = services.state().addToken(owner, name, sessions.hex(13).substring(0, 25), day);
    request.browser().remember(token.id());
    return Answer.redirect(302, listPath(request, owner) + "?hide-token=1");
  }

  private Answer list(Request request) {
    Row owner = profile(request);
    boolean hidden =
        request.query().has("hide-token")
            && !services.kimaiProfile().has(Quirk.TOKEN_SHOWN_BEFORE_RELOAD);
    Integer fresh = hidden ? null : request.browser().takeFreshToken();
    StringBuilder rows = new StringBuilder();
    String created = "";
    for (Row token :
        services.of(RecordType.TOKEN).all(token -> token.number("user") == owner.id())) {
      rows.append(row(token, request.user()));
      created = fresh != null && fresh == token.id() ? created(token) : created;
    }
    String table =
        "<table class=\"table table-vcenter\"><thead><tr><th>Name</th><th>Last usage</th><th>Expires</th>"
            + "<th class=\"w-min actions\"></th></tr></thead><tbody>"
            + rows
            + "</tbody></table>";
    String create =
        "<a class=\"btn action-create modal-ajax-form\" href=\"create-access-token\">Create</a>\n";
    return Answer.html(
        200, Html.page("API Access", create + created + (rows.isEmpty() ? "" : table)));
  }

  private static String created(Row token) {
    return """
        <div class="card mb-4"><div class="card-body"><h3 class="card-title">%1$s</h3>
        <div class="codeblock"><div class="codeblock-copy">
        <button class="btn btn-icon btn-dark" onclick="navigator.clipboard.writeText('%2$s');">Copy</button></div>
        <pre><code>%2$s</code></pre></div></div></div>
        """
        .formatted(Html.escape(token.text("name")), token.text("token"));
  }

  private static String row(Row token, Row reader) {
    LocalDates dates = LocalDates.of(reader);
    var used = token.instant("lastUsage");
    var day = token.day("expiresAt");
    String usage = "";
    if (used != null) {
      var time = used.atZone(Services.zone(reader));
      usage =
          dates.write(time.toLocalDate())
              + " "
              + DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(time);
    }
    return """
        <tr><td>%s</td><td>%s</td><td>%s</td><td>
        <a href="/api/users/api-token/%s" class="btn api-link" data-method="DELETE" data-event="kimai.accessToken">Delete</a>
        </td></tr>
        """
        .formatted(
            Html.escape(token.text("name")),
            usage,
            day == null ? "" : dates.write(day),
            token.id());
  }

  /** The profile's user, if the browser's user may manage those tokens. */
  private Row profile(Request request) {
    Row owner = services.state().user(request.part("username"));
    if (owner == null) {
      throw HttpError.page(404);
    }
    if (!services.access().mayProfile(request.user(), "api-token", owner)) {
      throw HttpError.page(403);
    }
    return owner;
  }

  private static String listPath(Request request, Row owner) {
    return "/" + request.part("language") + "/profile/" + owner.text("username") + "/api-token";
  }
}
