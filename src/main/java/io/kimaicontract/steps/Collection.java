package io.kimaicontract.steps;

import io.kimaicontract.api.Kimai;
import io.kimaicontract.fixture.Thing;
import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Parameter;
import java.util.Arrays;
import java.util.List;

/** The collections of the API, by the plural that features use. */
enum Collection {
  CUSTOMERS("customers", Thing.CUSTOMER),
  PROJECTS("projects", Thing.PROJECT),
  ACTIVITIES("activities", Thing.ACTIVITY),
  TIMESHEETS("timesheets", Thing.TIMESHEET),
  RECENT_TIMESHEETS("recent timesheets", Thing.TIMESHEET),
  ACTIVE_TIMESHEETS("active timesheets", Thing.TIMESHEET),
  TAGS("tags", Thing.TAG),
  TEAMS("teams", Thing.TEAM),
  USERS("users", Thing.USER),
  INVOICES("invoices", Thing.INVOICE);

  private final String plural;
  private final Thing thing;

  Collection(String plural, Thing thing) {
    this.plural = plural;
    this.thing = thing;
  }

  static Collection of(String plural) {
    return Arrays.stream(values()).filter(c -> c.plural.equals(plural)).findFirst().orElseThrow();
  }

  Thing thing() {
    return thing;
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
