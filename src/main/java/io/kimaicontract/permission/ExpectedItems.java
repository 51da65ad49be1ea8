package io.kimaicontract.permission;

import java.util.Set;

/**
 * The items that a list must not have, where permissions of this installation show other records
 * than those of a fresh Kimai.
 *
 * @param hidden the ids of records that the caller may not see
 * @param who the caller's role, such as {@code a teamlead}
 */
public record ExpectedItems(Set<Long> hidden, String who) {
  public ExpectedItems {
    hidden = Set.copyOf(hidden);
  }
}
