package io.kimaicontract.release;

import io.kimaicontract.contract.compat.Impact;
import java.util.List;

/**
 * One thing that changed between two releases.
 *
 * @param area what shows it
 * @param impact what it means for clients
 * @param kind the sort of difference, as entries of the ledger name it
 * @param what what happened, in words that fit several subjects
 * @param subject what it happened to
 * @param place JSON pointer into a document, or the subject of a rule; what the ledger matches
 * @param before what was there before; empty for nothing
 * @param after what is there now; empty for nothing
 * @param operations the operations in which it is met
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

  /** Where changes are seen. */
  public enum Area {
    /** For whom answers have a property, which only runs show. */
    READERS("who sees it"),
    /** What became of input, a default for instance, which only runs show. */
    VALUES("value"),
    /** How values are written, which only runs show. */
    FORMS("form"),
    /** What scenarios came to. */
    SCENARIOS("scenario"),
    /** What the documents say. */
    DOCUMENT("document");

    private final String word;

    Area(String word) {
      this.word = word;
    }

    /** How reports call it. */
    public String word() {
      return word;
    }
  }

  /** Whether it breaks clients and no entry accepts it. */
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

  /** In one line. */
  public String title() {
    return what + ": " + subject;
  }
}
