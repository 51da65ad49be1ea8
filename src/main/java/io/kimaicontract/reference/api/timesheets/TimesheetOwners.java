package io.kimaicontract.reference.api.timesheets;

import io.kimaicontract.reference.core.Services;
import io.kimaicontract.reference.http.Query;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The owners whose timesheets a list shows: the caller, unless the caller may see others and asks
 * for them (rules F11 to F14).
 */
record TimesheetOwners(Services services, Row reader) {

  Set<Integer> of(Query query) {
    String single = query.get("user", "");
    Set<Integer> owners = new LinkedHashSet<>();
    if (services.access().may(reader, "view_other_timesheet")) {
      if (single.equals("all")) {
        services.of(RecordType.USER).all().stream()
            .filter(this::led)
            .forEach(user -> owners.add(user.id()));
      } else {
        List<String> asked = new ArrayList<>(query.list("users"));
        asked.add(single);
        asked.forEach(text -> add(owners, text));
      }
    }
    return owners.isEmpty() ? Set.of(reader.id()) : owners;
  }

  private boolean led(Row user) {
    return user.id() == reader.id()
        || services.access().seesAll(reader)
        || services.access().leadsOne(reader, services.state().teamsOf(user));
  }

  private void add(Set<Integer> owners, String text) {
    Row user =
        text.isEmpty() || text.length() > 9
            ? null
            : services.of(RecordType.USER).find(Integer.parseInt(text));
    if (user != null) {
      services
          .access()
          .demand(
              !services.kimaiProfile().since("2.57")
                  || services.access().reachesUser(reader, user));
      owners.add(user.id());
    }
  }
}
