package io.kimaicontract.steps;

import io.kimaicontract.api.Kimai;
import io.kimaicontract.fixture.ResourceType;
import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Parameter;
import java.util.Arrays;
import java.util.List;

/** The collections of the API, by the plural that features use. */
enum ResourceList {
  CUSTOMERS("customers", ResourceType.CUSTOMER),
  PROJECTS("projects", ResourceType.PROJECT),
  ACTIVITIES("activities", ResourceType.ACTIVITY),
  TIMESHEETS("timesheets", ResourceType.TIMESHEET),
  RECENT_TIMESHEETS("recent timesheets", ResourceType.TIMESHEET),
  ACTIVE_TIMESHEETS("active timesheets", ResourceType.TIMESHEET),
  TAGS("tags", ResourceType.TAG),
  TEAMS("teams", ResourceType.TEAM),
  USERS("users", ResourceType.USER),
  INVOICES("invoices", ResourceType.INVOICE);

  private final String plural;
  private final ResourceType resourceType;

  ResourceList(String plural, ResourceType resourceType) {
    this.plural = plural;
    this.resourceType = resourceType;
  }

  static ResourceList of(String plural) {
    return Arrays.stream(values()).filter(c -> c.plural.equals(plural)).findFirst().orElseThrow();
  }

  ResourceType resourceType() {
    return resourceType;
  }

  Exchange list(Kimai kimai, Caller caller, List<Parameter> query) {
    return switch (this) {
      case CUSTOMERS -> kimai.customers().list(caller, query);
      case PROJECTS -> kimai.projects().list(caller, query);
      case ACTIVITIES -> kimai.activities().list(caller, query);
      case TIMESHEETS -> kimai.timesheets().list(caller, query);
      case RECENT_TIMESHEETS -> kimai.timesheets().recent(caller, query);
      case ACTIVE_TIMESHEETS -> kimai.timesheets().active(caller);
      case TAGS -> kimai.tags().find(caller, query);
      case TEAMS -> kimai.teams().list(caller, query);
      case USERS -> kimai.users().list(caller, query);
      case INVOICES -> kimai.invoices().list(caller, query);
    };
  }
}
