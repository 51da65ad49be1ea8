package io.kimaicontract.contract;

import io.kimaicontract.http.Caller;

/** The permissions of each role on the target. */
@FunctionalInterface
public interface PermissionHolders {
  /** True if the role holds the permission, such as {@code view_rate_own_timesheet}. */
  boolean holds(Caller.Role role, String permission);
}
