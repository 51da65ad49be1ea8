package io.kimaicontract.contract;

import io.kimaicontract.http.Caller;

/** Which roles hold which permissions on the target. */
@FunctionalInterface
public interface PermissionHolders {
  /** Whether the role holds the permission, such as {@code view_rate_own_timesheet}. */
  boolean holds(Caller.Role role, String permission);
}
