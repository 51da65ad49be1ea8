package io.kimaicontract.web;

import java.util.List;

/**
 * A permission that a role has, or lacks, other than on a fresh installation.
 *
 * @param role whose it is
 * @param permission which
 * @param granted whether the role has it
 */
record PermissionChange(Role role, Permission permission, boolean granted)
    implements Customization {

  @Override
  public List<String> paths() {
    return List.of();
  }

  @Override
  public String instead() {
    return granted ? "the role must get what it opens" : "the role must be refused what it opens";
  }

  /** Such as {@code a teamlead lacks view_tag}. */
  @Override
  public String toString() {
    return (role == Role.ADMIN ? "an " : "a ")
        + role.title()
        + (granted ? " also has " : " lacks ")
        + permission.name();
  }
}
