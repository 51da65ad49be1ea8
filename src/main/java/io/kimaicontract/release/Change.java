package io.kimaicontract.release;

import io.kimaicontract.contract.compat.Impact;
import java.util.List;

/**
 * One thing that changed between two releases.
 *
 * @param area the source that shows it
 * @param impact the effect on clients
 * @param kind the sort of difference, as entries of the ledger name it
 * @param what the change, in words that fit several subjects
 * @param subject the changed thing
 * @param place JSON pointer into a document, or the subject of a rule; the ledger matches it
 * @param before the content before; empty for nothing
 * @param after the content now; empty for nothing
 * @param operations the operations that show it
 * @param scenarios the scenarios that touch it, by their ids
 * @param accepted the entry of the ledger that accepts it; empty if none
 */
public record Change(
    Area area,
    Impact impact,
    String kind,
    String what,
    String subject,
    String place,
    String before,
    String after,
    List<String> operations,
    List<String> scenarios,
    String accepted) {

  /** Copies the lists. */
  public Change {
    operations = List.copyOf(operations);
    scenarios = List.copyOf(scenarios);
  }

  /** The sources of changes. */
  public enum Area {
    /** The readers for whom answers have a property; only runs show it. */
    READERS("who sees it"),
    /** The result of input, such as a default; only runs show it. */
    VALUES("value"),
    /** The form of values; only runs show it. */
    FORMS("form"),
    /** The defects of the ledger that runs meet. */
    DEFECTS("defect"),
    /** The outcomes of scenarios. */
    SCENARIOS("scenario"),
    /** The documents. */
    DOCUMENT("document");

    private final String word;

    Area(String word) {
      this.word = word;
    }

    /** Its name in reports. */
    public String word() {
      return word;
    }
  }

  /** True if it breaks clients and no entry accepts it. */
  boolean breaks() {
    return impact == Impact.BREAKING && accepted.isEmpty();
  }

  /** The same, accepted by the entry. */
  Change acceptedBy(String entry) {
    return new Change(
        area, impact, kind, what, subject, place, before, after, operations, scenarios, entry);
  }

  /** The same, seen in these scenarios. */
  Change in(List<String> ids) {
    return new Change(
        area, impact, kind, what, subject, place, before, after, operations, ids, accepted);
  }
}
