package io.kimaicontract.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.kimaicontract.target.DataFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A permission of Kimai that affects the answers of its API, an entry of {@code
 * /web/permissions.yaml}.
 *
 * @param name its name in Kimai, such as {@code view_tag}
 * @param holders the roles that have it on a fresh installation
 * @param paths below which the API's answers depend on it
 */
record Permission(String name, Set<Role> holders, List<String> paths) {

  /** Permissions that affect the answers below the same paths, with their holders. */
  record Group(
      @JsonProperty(required = true) List<String> paths,
      @JsonProperty(required = true) Map<String, Set<Role>> granted) {}

  private static final List<Permission> DEFAULTS = read();

  /** The permissions of a fresh installation. */
  static List<Permission> defaults() {
    return DEFAULTS;
  }

  private static List<Permission> read() {
    List<Permission> all = new ArrayList<>();
    for (Group group : DataFile.ofJar("/web/permissions.yaml").list(Group.class)) {
      group.granted.forEach((name, roles) -> all.add(new Permission(name, roles, group.paths)));
    }
    return List.copyOf(all);
  }
}
