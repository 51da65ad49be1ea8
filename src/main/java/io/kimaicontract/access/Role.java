package io.kimaicontract.access;

import java.util.List;

/** Kimai's four default roles, the weakest first. */
public enum Role {
  /** A plain user, {@code ROLE_USER}, never listed in answers. */
  USER("user", ""),
  /** A teamlead. */
  TEAMLEAD("teamlead", "ROLE_TEAMLEAD"),
  /** An administrator. */
  ADMIN("administrator", "ROLE_ADMIN"),
  /** A super administrator. */
  SUPER_ADMIN("super administrator", "ROLE_SUPER_ADMIN");

  private final String title;
  private final String name;

  Role(String title, String name) {
    this.title = title;
    this.name = name;
  }

  /** How sentences call it. */
  public String title() {
    return title;
  }

  /** The role names as {@code POST /api/users} takes them. */
  public List<String> names() {
    return name.isEmpty() ? List.of() : List.of(name);
  }

  /** The strongest role among these names; a user when there is none. */
  public static Role strongest(List<String> names) {
    Role found = USER;
    for (Role role : values()) {
      if (names.contains(role.name)) {
        found = role;
      }
    }
    return found;
  }
}
