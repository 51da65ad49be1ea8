package io.kimaicontract.reference.api.timesheets;

import io.kimaicontract.reference.core.Core;
import io.kimaicontract.reference.http.Query;
import io.kimaicontract.reference.store.Row;
import io.kimaicontract.reference.store.Thing;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whose timesheets a list shows: the caller's own, unless he may see others and asks for them
 * (rules F11 to F14).
 */
record TimesheetOwners(Core core, Row reader) {

  Set<Integer> of(Query query) {
    String single = query.get("user", "");
    Set<Integer> owners = new LinkedHashSet<>();
    if (core.access().may(reader, "view_other_timesheet")) {
      if (single.equals("all")) {
        core.of(Thing.USER).all().stream().filter(this::led).forEach(user -> owners.add(user.id()));
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
        || core.access().seesAll(reader)
        || core.access().leadsOne(reader, core.state().teamsOf(user));
  }

  private void add(Set<Integer> owners, String text) {
    Row user =
        text.isEmpty() || text.length() > 9
            ? null
            : core.of(Thing.USER).find(Integer.parseInt(text));
    if (user != null) {
      core.access()
          .demand(!core.behaviour().since("2.57") || core.access().reachesUser(reader, user));
      owners.add(user.id());
    }
  }
}
