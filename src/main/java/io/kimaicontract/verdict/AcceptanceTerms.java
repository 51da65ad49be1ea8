package io.kimaicontract.verdict;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Why and for how long somebody accepted a deviation.
 *
 * @param reason why; may be empty
 * @param ticket where it is being dealt with; may be empty
 * @param expires the last day, in UTC, on which the entry holds; empty if it always does
 */
public record AcceptanceTerms(String reason, String ticket, Optional<LocalDate> expires) {
  /** Those of an entry that says nothing of it. */
  public static final AcceptanceTerms NONE = new AcceptanceTerms("", "", Optional.empty());

  /** Whether the last day has passed. */
  public boolean isExpired(LocalDate today) {
    return expires.filter(today::isAfter).isPresent();
  }
}
