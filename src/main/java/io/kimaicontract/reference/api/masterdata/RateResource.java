package io.kimaicontract.reference.api.masterdata;

import io.kimaicontract.reference.core.InvalidValue;
import io.kimaicontract.reference.core.Services;
import io.kimaicontract.reference.form.Field;
import io.kimaicontract.reference.form.FieldTypes;
import io.kimaicontract.reference.form.Form;
import io.kimaicontract.reference.form.FormErrors;
import io.kimaicontract.reference.form.FormScope;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.HttpError;
import io.kimaicontract.reference.http.Input;
import io.kimaicontract.reference.release.Quirk;
import io.kimaicontract.reference.routing.Request;
import io.kimaicontract.reference.routing.Route;
import io.kimaicontract.reference.security.Guard;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import java.util.List;
import java.util.Objects;

/** The rates of a customer, project or activity (rules RT1 to RT4). */
public final class RateResource {

  private static final Form FORM =
      Form.of(
          List.of(
              Field.of(
                  "user",
                  FieldTypes.reference(
                      RecordType.USER,
                      (row, scope) ->
                          row.is("enabled")
                              && scope.services().access().mayChoose(scope.actor(), row))),
              Field.of("rate", RateResource::rate),
              Field.of("internalRate", FieldTypes.money()),
              Field.flag("isFixed", FieldTypes.checkbox())),
          RateResource::single);

  private final Services services;
  private final Subresource rates;

  public RateResource(Services services, RecordType parent, RecordType rates) {
    this.services = services;
    this.rates = new Subresource(services, parent, rates, "rate.entity");
  }

  public List<Route> routes() {
    String base = "/api/" + rates.parent().plural() + "/{id}/rates";
    return List.of(
        Route.of("GET " + base, Guard.API, this::list),
        Route.of("POST " + base, Guard.API, this::create),
        Route.of("DELETE " + base + "/{rateId}", Guard.API, this::delete));
  }

  private Answer list(Request request) {
    return rates.many(request, rates.of(rates.owner(request, "edit")));
  }

  private Answer create(Request request) {
    Row owner = rates.owner(request, "edit");
    Row draft = new Row(0).put("parent", owner.id()).put("rate", 0.0).put("table", rates.type());
    return rates.one(request, rates.add(request, FORM, draft));
  }

  private Answer delete(Request request) {
    Row owner = rates.owner(request);
    Row rate = services.existing(rates.type(), request.id("rateId"));
    rates.demand(request, owner, "edit");
    if (rate.number("parent") != owner.id()) {
      throw HttpError.of(404);
    }
    return rates.removed(rate);
  }

  private static Object rate(Input input, FormScope scope) throws InvalidValue {
    Object amount = FieldTypes.money().read(input, scope);
    if (amount != null) {
      return amount;
    }
    if (scope.services().kimaiProfile().has(Quirk.NULL_RATE_500)) {
      throw HttpError.of(500);
    }
    throw new InvalidValue("This value should not be null.");
  }

  private static void single(Row draft, FormScope scope, FormErrors errors) {
    Row twin =
        draft.get("table") instanceof RecordType table
            ? scope.services().of(table).first(row -> sameOwner(row, draft))
            : null;
    if (twin != null && !errors.has("user")) {
      errors.field("user", "This value is already used.");
    }
  }

  private static boolean sameOwner(Row row, Row draft) {
    return row.number("parent") == draft.number("parent")
        && Objects.equals(row.get("user"), draft.get("user"));
  }
}
