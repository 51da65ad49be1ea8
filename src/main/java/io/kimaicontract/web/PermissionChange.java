package io.kimaicontract.web;

/**
 * A permission that a role has, or lacks, other than on a fresh installation.
 *
 * @param role whose it is
 * @param permission which
 * @param granted whether the role has it
 */
record PermissionChange(Role role, Permission permission, boolean granted)
    implements Customization {

  /** Such as {@code a teamlead lacks view_tag}. */
  @Override
  public String toString() {
    return (role == Role.ADMIN ? "an " : "a ")
        + role.title()
        + (granted ? " also has " : " lacks ")
        + permission.name();
  }
}
