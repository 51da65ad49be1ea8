package io.kimaicontract.web;

import io.kimaicontract.http.Caller;
import java.util.Arrays;
import java.util.List;

/** Kimai's four default roles, the weakest first. */
public enum Role implements Caller.Role {
  /** A plain user, {@code ROLE_USER}, never listed in answers. */
  USER("user", "", "John"),
  /** A teamlead. */
  TEAMLEAD("teamlead", "ROLE_TEAMLEAD", "Tony"),
  /** An administrator. */
  ADMIN("administrator", "ROLE_ADMIN", "Anna"),
  /** A super administrator. */
  SUPER_ADMIN("super administrator", "ROLE_SUPER_ADMIN", "Susan");

  private final String title;
  private final String name;
  private final String player;

  Role(String title, String name, String player) {
    this.title = title;
    this.name = name;
    this.player = player;
  }

  @Override
  public String title() {
    return title;
  }

  /** The first name that features give the person with this role. */
  public String player() {
    return player;
  }

  /** The role of the person with this first name in features. */
  public static Role played(String player) {
    return Arrays.stream(values())
        .filter(role -> role.player.equals(player))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no person is called '" + player + "'"));
  }

  /** The role names as {@code POST /api/users} takes them. */
  public List<String> names() {
    return name.isEmpty() ? List.of() : List.of(name);
  }

  /** The strongest role among these names; a user if there is none. */
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
