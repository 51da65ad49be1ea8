package io.kimaicontract.verdict;

import io.kimaicontract.contract.SchemaFinding;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Passes the first findings of each sort in an answer: thousands of rows may show the same. */
final class FirstOfSort implements Predicate<SchemaFinding> {
  private static final int MOST = 30;

  private final Map<SchemaFinding, Integer> met = new HashMap<>();

  @Override
  public boolean test(SchemaFinding finding) {
    return met.merge(finding.anywhere(), 1, Integer::sum) <= MOST;
  }
}
