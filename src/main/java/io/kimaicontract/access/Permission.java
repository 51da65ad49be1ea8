package io.kimaicontract.access;

import io.kimaicontract.http.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A permission of Kimai that decides what its API answers, as {@code /access/permissions.yaml} has
 * it.
 *
 * @param name its name in Kimai, such as {@code view_tag}
 * @param holders the roles that have it on a fresh installation
 * @param paths below which the API's answers depend on it
 */
record Permission(String name, Set<Role> holders, List<String> paths) {

  /** The permissions of a fresh installation. */
  static List<Permission> defaults() {
    List<Permission> all = new ArrayList<>();
    for (JsonNode group : Yaml.resource("/access/permissions.yaml")) {
      List<String> paths = Yaml.texts(group.path("paths"));
      group
          .path("granted")
          .forEachEntry((name, roles) -> all.add(new Permission(name, roles(roles), paths)));
    }
    return all;
  }

  private static Set<Role> roles(JsonNode names) {
    return Yaml.texts(names).stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
  }
}
