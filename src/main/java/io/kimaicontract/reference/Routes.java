package io.kimaicontract.reference;

import io.kimaicontract.reference.api.masterdata.Catalogue;
import io.kimaicontract.reference.api.masterdata.CatalogueResource;
import io.kimaicontract.reference.api.masterdata.Catalogues;
import io.kimaicontract.reference.api.masterdata.CommentResource;
import io.kimaicontract.reference.api.masterdata.RateResource;
import io.kimaicontract.reference.api.masterdata.TagResource;
import io.kimaicontract.reference.api.system.ActionResource;
import io.kimaicontract.reference.api.system.DocumentPages;
import io.kimaicontract.reference.api.system.InvoiceResource;
import io.kimaicontract.reference.api.system.StatusResource;
import io.kimaicontract.reference.api.timesheets.TimesheetActions;
import io.kimaicontract.reference.api.timesheets.TimesheetResource;
import io.kimaicontract.reference.api.users.TeamResource;
import io.kimaicontract.reference.api.users.UserResource;
import io.kimaicontract.reference.core.Core;
import io.kimaicontract.reference.routing.Route;
import io.kimaicontract.reference.security.Sessions;
import io.kimaicontract.reference.store.Thing;
import io.kimaicontract.reference.web.DeletePages;
import io.kimaicontract.reference.web.HomePages;
import io.kimaicontract.reference.web.LoginPages;
import io.kimaicontract.reference.web.PermissionPages;
import io.kimaicontract.reference.web.TagPages;
import io.kimaicontract.reference.web.TokenPages;
import io.kimaicontract.reference.web.WizardPages;
import java.util.ArrayList;
import java.util.List;

/** All operations and pages of all releases. */
final class Routes {

  private Routes() {}

  static List<Route> of(Core core, Sessions sessions) {
    List<Route> routes = new ArrayList<>(api(core));
    routes.addAll(new DocumentPages(core).routes());
    routes.addAll(new LoginPages(core, sessions).routes());
    routes.addAll(new WizardPages(core).routes());
    routes.addAll(new HomePages().routes());
    routes.add(new PermissionPages(core).route());
    routes.addAll(new TokenPages(core, sessions).routes());
    routes.addAll(new TagPages(core).routes());
    for (Thing thing : List.of(Thing.CUSTOMER, Thing.PROJECT, Thing.ACTIVITY, Thing.USER)) {
      routes.addAll(new DeletePages(core, thing).routes());
    }
    return routes;
  }

  /** The operations of the API, without its document. */
  static List<Route> api(Core core) {
    List<Route> routes = new ArrayList<>();
    Catalogues catalogues = new Catalogues(core);
    for (Catalogue catalogue :
        List.of(catalogues.customers(), catalogues.projects(), catalogues.activities())) {
      routes.addAll(new CatalogueResource(core, catalogue).routes());
      routes.addAll(new RateResource(core, catalogue.thing(), catalogue.rates()).routes());
    }
    routes.addAll(new CommentResource(core, Thing.CUSTOMER, Thing.CUSTOMER_COMMENT).routes());
    routes.addAll(new CommentResource(core, Thing.PROJECT, Thing.PROJECT_COMMENT).routes());
    routes.addAll(new TimesheetResource(core).routes());
    routes.addAll(new TimesheetActions(core).routes());
    routes.addAll(new TagResource(core).routes());
    routes.addAll(new TeamResource(core).routes());
    routes.addAll(new UserResource(core).routes());
    routes.addAll(new StatusResource(core).routes());
    routes.addAll(new InvoiceResource(core).routes());
    routes.addAll(new ActionResource(core).routes());
    return routes;
  }
}
