package io.kimaicontract.reference;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What each role may do: the default permissions of a fresh installation. */
final class Permissions {

  private static final List<String> ROLES = List.of("USER", "TEAMLEAD", "ADMIN", "SUPER_ADMIN");

  private final Map<String, Set<String>> byRole;

  Permissions() {
    Map<String, Set<String>> read = new LinkedHashMap<>();
    Set<String> soFar = new HashSet<>();
    List<String> lines = TextResource.lines("permissions.txt");
    for (String role : ROLES) {
      for (String line : lines) {
        if (line.startsWith(role + ": ")) {
          soFar.addAll(List.of(line.substring(role.length() + 2).split(" ", -1)));
        }
      }
      read.put("ROLE_" + role, Set.copyOf(soFar));
    }
    byRole = Map.copyOf(read);
  }

  /** Whether somebody with these roles, and the role every user has, holds the permission. */
  boolean hold(List<String> roles, String permission) {
    return granted("ROLE_USER", permission)
        || roles.stream().anyMatch(role -> granted(role, permission));
  }

  private boolean granted(String role, String permission) {
    return byRole.getOrDefault(role, Set.of()).contains(permission);
  }
}
