package io.kimaicontract.permission;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.target.DataFile;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What each permission opens, and the permissions whose changes a run reads from Kimai's page. */
class PermissionTableTest {
  /**
   * They decide what features do not ask for, what settings make them decide, or which properties
   * an answer has: {@code /visibility/kimai.yaml}.
   */
  private static final Set<String> OPENS_NOTHING_HERE =
      Set.of(
          "delete_user",
          "lockdown_grace_timesheet",
          "lockdown_override_timesheet",
          "teams_other_profile",
          "teams_own_profile",
          "view_rate_other_timesheet",
          "view_rate_own_timesheet",
          "view_tag");

  private static final Set<String> COMPARED =
      DataFile.ofJar("/web/permissions.yaml").map(String[].class).keySet();

  @Test
  void whatIsComparedOpensSomething() {
    Set<String> without = new TreeSet<>(COMPARED);
    without.removeAll(PermissionTable.permissions());
    without.remove("view_all_data");
    assertThat(without, is(OPENS_NOTHING_HERE));
  }

  @Test
  void whatOpensSomethingIsCompared() {
    Set<String> ofReports = Set.of("view_reporting", "permissions_teamlead_project");
    Set<String> named = new TreeSet<>(PermissionTable.permissions());
    named.removeAll(ofReports);
    assertThat(named, everyItem(in(COMPARED)));
  }
}
