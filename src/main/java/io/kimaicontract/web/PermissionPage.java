package io.kimaicontract.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Kimai's page of the permissions of roles: a row for each permission, a column for each role, a
 * link of class {@code permOn} or {@code permOff} in each cell (2.16 to 2.65). A cell without a
 * link is a permission that super administrators cannot lose.
 *
 * @param html the page
 */
record PermissionPage(Document html) {
  static final String PATH = "/en/admin/permissions";

  /** The roles by permission; empty when the page is another. */
  Map<String, Set<Role>> granted() {
    Map<String, Set<Role>> granted = new LinkedHashMap<>();
    for (Element row : html.select("tr:has(.permOn, .permOff)")) {
      if (Arrays.stream(Role.values()).allMatch(role -> cell(row, role) != null)) {
        granted.put(row.child(0).text(), holders(row));
      }
    }
    return granted;
  }

  private static Set<Role> holders(Element row) {
    return Arrays.stream(Role.values())
        .filter(role -> Objects.requireNonNull(cell(row, role)).selectFirst(".permOff") == null)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static @Nullable Element cell(Element row, Role role) {
    return row.selectFirst("td.col_ROLE_" + role.name());
  }
}
