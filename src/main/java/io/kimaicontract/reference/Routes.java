package io.kimaicontract.reference;

import io.kimaicontract.reference.api.masterdata.CommentResource;
import io.kimaicontract.reference.api.masterdata.MasterData;
import io.kimaicontract.reference.api.masterdata.MasterDataResource;
import io.kimaicontract.reference.api.masterdata.MasterDataTypes;
import io.kimaicontract.reference.api.masterdata.ProjectCopyResource;
import io.kimaicontract.reference.api.masterdata.RateResource;
import io.kimaicontract.reference.api.masterdata.TagResource;
import io.kimaicontract.reference.api.system.ActionResource;
import io.kimaicontract.reference.api.system.DashboardResource;
import io.kimaicontract.reference.api.system.DocumentPages;
import io.kimaicontract.reference.api.system.InvoiceResource;
import io.kimaicontract.reference.api.system.StatusResource;
import io.kimaicontract.reference.api.timesheets.FavouriteResource;
import io.kimaicontract.reference.api.timesheets.TimesheetActions;
import io.kimaicontract.reference.api.timesheets.TimesheetResource;
import io.kimaicontract.reference.api.users.TeamResource;
import io.kimaicontract.reference.api.users.UserResource;
import io.kimaicontract.reference.core.Services;
import io.kimaicontract.reference.routing.Route;
import io.kimaicontract.reference.security.Sessions;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.web.DeletePages;
import io.kimaicontract.reference.web.HomePages;
import io.kimaicontract.reference.web.InvoicePages;
import io.kimaicontract.reference.web.InvoiceTemplatePages;
import io.kimaicontract.reference.web.LoginPages;
import io.kimaicontract.reference.web.PermissionPages;
import io.kimaicontract.reference.web.SettingPages;
import io.kimaicontract.reference.web.TagPages;
import io.kimaicontract.reference.web.TokenPages;
import io.kimaicontract.reference.web.WizardPages;
import java.util.ArrayList;
import java.util.List;

/** All operations and pages of all releases. */
final class Routes {

  private Routes() {}

  static List<Route> of(Services services, Sessions sessions) {
    List<Route> routes = new ArrayList<>(api(services));
    routes.addAll(new DocumentPages(services).routes());
    routes.addAll(new LoginPages(services, sessions).routes());
    routes.addAll(new WizardPages(services).routes());
    routes.addAll(new HomePages().routes());
    routes.add(new PermissionPages(services).route());
    routes.addAll(new SettingPages(services).routes());
    routes.addAll(new TokenPages(services, sessions).routes());
    routes.addAll(new TagPages(services).routes());
    routes.addAll(new InvoicePages(services).routes());
    routes.addAll(new InvoiceTemplatePages(services).routes());
    for (RecordType recordType :
        List.of(RecordType.CUSTOMER, RecordType.PROJECT, RecordType.ACTIVITY, RecordType.USER)) {
      routes.addAll(new DeletePages(services, recordType).routes());
    }
    return routes;
  }

  /** The operations of the API, without its document. */
  static List<Route> api(Services services) {
    List<Route> routes = new ArrayList<>();
    MasterDataTypes masterDataTypes = new MasterDataTypes(services);
    for (MasterData masterData :
        List.of(
            masterDataTypes.customers(),
            masterDataTypes.projects(),
            masterDataTypes.activities())) {
      routes.addAll(new MasterDataResource(services, masterData).routes());
      routes.addAll(
          new RateResource(services, masterData.recordType(), masterData.rates()).routes());
    }
    routes.addAll(
        new CommentResource(services, RecordType.CUSTOMER, RecordType.CUSTOMER_COMMENT).routes());
    routes.addAll(
        new CommentResource(services, RecordType.PROJECT, RecordType.PROJECT_COMMENT).routes());
    routes.add(new ProjectCopyResource(services).route());
    routes.addAll(new TimesheetResource(services).routes());
    routes.addAll(new TimesheetActions(services).routes());
    routes.addAll(new FavouriteResource(services).routes());
    routes.addAll(new TagResource(services).routes());
    routes.addAll(new TeamResource(services).routes());
    routes.addAll(new UserResource(services).routes());
    routes.addAll(new StatusResource(services).routes());
    routes.addAll(new InvoiceResource(services).routes());
    routes.addAll(new ActionResource(services).routes());
    routes.addAll(new DashboardResource(services).routes());
    return routes;
  }
}
