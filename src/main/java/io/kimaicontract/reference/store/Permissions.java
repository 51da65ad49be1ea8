package io.kimaicontract.reference.store;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The permissions of each role: those of a fresh installation, and changes to them. */
public final class Permissions {

  private static final List<String> ROLES = List.of("USER", "TEAMLEAD", "ADMIN", "SUPER_ADMIN");

  private final Map<String, Set<String>> byRole;

  Permissions() {
    Map<String, Set<String>> read = new LinkedHashMap<>();
    Set<String> soFar = new HashSet<>();
    List<String> lines = TextResource.lines("permissions.txt");
    for (String role : ROLES) {
      soFar.removeIf(permission -> permission.contains("_teamlead_"));
      for (String line : lines) {
        if (line.startsWith(role + ": ")) {
          soFar.addAll(List.of(line.substring(role.length() + 2).split(" ", -1)));
        }
      }
      read.put("ROLE_" + role, new HashSet<>(soFar));
    }
    byRole = read;
  }

  /**
   * Grants a role a permission, or takes it away.
   *
   * @param role such as {@code ROLE_ADMIN}
   */
  synchronized void set(String role, String permission, boolean granted) {
    Set<String> held = byRole.get(role);
    if (held == null) {
      throw new IllegalArgumentException("no role '" + role + "'; there are " + byRole.keySet());
    }
    if (granted) {
      held.add(permission);
    } else {
      held.remove(permission);
    }
  }

  /** Every role, weakest first, with its permissions. */
  public synchronized Map<String, Set<String>> byRole() {
    Map<String, Set<String>> copy = new LinkedHashMap<>();
    byRole.forEach((role, held) -> copy.put(role, Set.copyOf(held)));
    return copy;
  }

  /** True if a user with these roles, and the role of every user, has the permission. */
  public boolean hold(List<String> roles, String permission) {
    return granted("ROLE_USER", permission)
        || roles.stream().anyMatch(role -> granted(role, permission));
  }

  private synchronized boolean granted(String role, String permission) {
    return byRole.getOrDefault(role, Set.of()).contains(permission);
  }
}
