package io.kimaicontract.reference.api.users;

import io.kimaicontract.reference.core.ListFilter;
import io.kimaicontract.reference.core.QueryRules;
import io.kimaicontract.reference.core.Services;
import io.kimaicontract.reference.form.Form;
import io.kimaicontract.reference.form.FormScope;
import io.kimaicontract.reference.form.Rules;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Fields;
import io.kimaicontract.reference.http.HttpError;
import io.kimaicontract.reference.http.Input;
import io.kimaicontract.reference.http.Json;
import io.kimaicontract.reference.http.Query;
import io.kimaicontract.reference.release.Quirk;
import io.kimaicontract.reference.render.Preferences;
import io.kimaicontract.reference.routing.Request;
import io.kimaicontract.reference.routing.Route;
import io.kimaicontract.reference.security.Guard;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;

/** Users, their preferences and their tokens (rules US1 to US15, T9 to T11). */
public final class UserResource {

  private static final List<String> SEARCHED =
      List.of("username", "alias", "title", "email", "accountNumber");
  private static final QueryRules LIST =
      QueryRules.none()
          .one("visible", "1|2|3")
          .one("full", "0|1|true|false")
          .ordered("id", "username", "alias", "email");

  private final Services services;
  private final Form form = UserForm.form();
  private final Preferences preferences;

  public UserResource(Services services) {
    this.services = services;
    this.preferences = new Preferences(services.kimaiProfile(), services.access());
  }

  public List<Route> routes() {
    return List.of(
        Route.of("GET /api/users", Guard.API, this::list),
        Route.of("POST /api/users", Guard.API, this::create),
        Route.of("GET /api/users/me", Guard.API, request -> answer(request.user(), true, request)),
        Route.of("GET /api/users/{id}", Guard.API, this::read),
        Route.of("PATCH /api/users/{id}", Guard.API, this::change),
        Route.of("DELETE /api/users/api-token/{id}", Guard.API, this::deleteToken).since("2.14"),
        Route.of("DELETE /api/users/roles/{id}", Guard.API, UserResource::noSuchRole).since("2.66"),
        Route.of("PATCH /api/users/{id}/preferences", Guard.API, this::changePreferences)
            .since("2.40"));
  }

  private Answer list(Request request) {
    services.access().demand(request.user(), "view_user");
    Query query = LIST.check(request.query());
    String visible = query.get("visible", "1");
    String full = query.get("full", "");
    ArrayNode users = Json.array();
    for (Row user :
        services
            .of(RecordType.USER)
            .all(
                ListFilter.by(
                    query.get("orderBy", "username"), query.get("order", "ASC").equals("DESC")))) {
      boolean shown = visible.equals("3") || user.is("enabled") == visible.equals("1");
      if (shown && ListFilter.found(user, query.get("term", ""), SEARCHED)) {
        boolean expanded = full.equals("1") || full.equals("true");
        String shape = user.id() == request.user().id() ? "user.prepared" : "user.entity";
        users.add(
            services.renderer().one(user, expanded ? shape : "user.collection", request.user()));
      }
    }
    return Answer.json(200, users);
  }

  private Answer read(Request request) {
    Row user = services.existing(RecordType.USER, request.id());
    services.access().demand(services.access().mayProfile(request.user(), "view", user));
    return answer(user, true, request);
  }

  private Answer create(Request request) {
    services.access().demand(request.user(), "create_user");
    Row draft =
        new Row(0)
            .put("language", "en")
            .put("locale", "en")
            .put("timezone", "UTC")
            .put("roles", List.of());
    form.submit(request.body(), draft, new FormScope(services, request.user(), null));
    draft.put("password", draft.get("plainPassword")).put("plainPassword", null);
    return answer(services.of(RecordType.USER).add(draft), false, request);
  }

  private Answer change(Request request) {
    Row user = editable(request);
    Row draft = user.copy(user.id());
    form.submit(request.body(), draft, new FormScope(services, request.user(), user));
    user.take(draft);
    return answer(user, user.id() == request.user().id(), request);
  }

  private Answer changePreferences(Request request) {
    Row user = editable(request);
    Row draft = user.copy(user.id());
    for (Input input : request.body().values().values()) {
      if (!(input instanceof Input.Group group)
          || group.fields().text("name") == null
          || !group.fields().has("value")
          || !(group.fields().get("value") instanceof Input.Text)) {
        throw HttpError.of(400);
      }
      changePreference(group.fields(), user, draft, request);
    }
    user.take(draft.put("preferencesStored", true));
    return answer(user, true, request);
  }

  private void changePreference(Fields fields, Row user, Row draft, Request request) {
    String name = String.valueOf(fields.text("name"));
    String value = fields.text("value");
    String place = preferences.storage(name);
    if (place == null) {
      throw HttpError.of(404);
    }
    services.access().demand(preferences.mayWrite(name, user, request.user()));
    if (value != null && value.length() > 255) {
      throw HttpError.of(services.kimaiProfile().has(Quirk.LONG_PREFERENCE_500) ? 500 : 400);
    }
    boolean unknownZone = place.equals("timezone") && !Rules.isZone(String.valueOf(value));
    if (unknownZone && !services.kimaiProfile().has(Quirk.ANY_TIMEZONE_PREFERENCE)) {
      throw HttpError.of(400);
    }
    draft.put(place, value);
  }

  /** The reference has only Kimai's own roles, which have no id. */
  private static Answer noSuchRole(Request request) {
    throw HttpError.of(404);
  }

  private Answer deleteToken(Request request) {
    Row token = services.existing(RecordType.TOKEN, request.id());
    Row owner = services.of(RecordType.USER).get(token.number("user"));
    boolean allowed = services.access().mayProfile(request.user(), "api-token", owner);
    services
        .access()
        .demand(
            allowed
                && (owner.id() == request.user().id() || services.kimaiProfile().since("2.16")));
    services.of(RecordType.TOKEN).remove(token.id());
    return Answer.empty(200).withHeader("Content-Type", "application/json");
  }

  private Row editable(Request request) {
    Row user = services.existing(RecordType.USER, request.id());
    services.access().demand(services.access().mayProfile(request.user(), "edit", user));
    return user;
  }

  private Answer answer(Row user, boolean prepared, Request request) {
    String shape = prepared || user.is("preferencesStored") ? "user.prepared" : "user.entity";
    return Answer.json(200, services.renderer().one(user, shape, request.user()));
  }
}
