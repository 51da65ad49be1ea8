package io.kimaicontract.verdict;

import io.kimaicontract.target.KimaiVersion;
import io.kimaicontract.target.VersionRange;
import io.kimaicontract.verdict.result.RecordedDeviation;
import java.time.LocalDate;
import java.util.List;

/**
 * One entry of the ledger: what released versions do differently from what they promise.
 *
 * @param id the stable id
 * @param kind a deviation from the document, or a real defect
 * @param title what is different, in one sentence
 * @param rules the numbers of the catalogue's rules
 * @param versions the versions that do it
 * @param deviationMatcher what is explained by the entry
 * @param optional whether a run may well not see it, because the target may lack what shows it; it
 *     is never called stale
 * @param evidence where it was observed
 * @param terms why and for how long it is accepted
 */
public record Deviation(
    String id,
    Kind kind,
    String title,
    List<String> rules,
    VersionRange versions,
    DeviationMatcher deviationMatcher,
    boolean optional,
    List<String> evidence,
    AcceptanceTerms terms) {

  /** An entry that nobody accepted in particular. */
  public Deviation(
      String id,
      Kind kind,
      String title,
      List<String> rules,
      VersionRange versions,
      DeviationMatcher deviationMatcher,
      boolean optional,
      List<String> evidence) {
    this(
        id,
        kind,
        title,
        rules,
        versions,
        deviationMatcher,
        optional,
        evidence,
        AcceptanceTerms.NONE);
  }

  /** Whether a deviation is a matter of documents or a bug. */
  public enum Kind {
    /** The code differs from the documents. */
    DEVIATION,
    /** A real bug of released versions, such as a server error. */
    DEFECT
  }

  /** Whether the entry explains the violation seen in the scenario on that version. */
  public boolean explains(KimaiVersion kimaiVersion, String scenario, Violation violation) {
    return deviationMatcher.covers(scenario, violation) && versions.contains(kimaiVersion);
  }

  /** The entry as reports show it. */
  public RecordedDeviation recorded() {
    return new RecordedDeviation(
        id,
        kind == Kind.DEFECT,
        title,
        rules,
        versions.text(),
        evidence,
        terms.reason(),
        terms.ticket(),
        terms.expires().map(LocalDate::toString).orElse(""));
  }

  /** Says that the entry explains something no longer. */
  String expiry() {
    return "accepted until %s by %s%s: expired"
        .formatted(
            terms.expires().map(LocalDate::toString).orElse(""),
            id,
            terms.ticket().isEmpty() ? "" : " (ticket " + terms.ticket() + ")");
  }
}
