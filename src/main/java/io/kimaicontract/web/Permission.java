package io.kimaicontract.web;

import io.kimaicontract.target.DataFile;
import java.util.List;
import java.util.Set;

/**
 * A permission of Kimai that affects the answers of its API, an entry of {@code
 * /web/permissions.yaml}.
 *
 * @param name its name in Kimai, such as {@code view_tag}
 * @param holders the roles that have it on a fresh installation
 */
record Permission(String name, Set<Role> holders) {
  private static final List<Permission> DEFAULTS = read();

  /** The permissions of a fresh installation. */
  static List<Permission> defaults() {
    return DEFAULTS;
  }

  private static List<Permission> read() {
    return DataFile.ofJar("/web/permissions.yaml").map(Role[].class).entrySet().stream()
        .map(entry -> new Permission(entry.getKey(), Set.of(entry.getValue())))
        .toList();
  }
}
