package io.kimaicontract.web;

import io.kimaicontract.http.Exchange;
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
  public boolean touches(Exchange exchange) {
    return exchange.request().caller().role() == role
        && permission.paths().stream().anyMatch(exchange.request().path()::startsWith);
  }

  @Override
  public List<String> paths() {
    return permission.paths();
  }

  @Override
  public String instead() {
    return "";
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
