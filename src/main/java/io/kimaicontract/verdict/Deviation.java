package io.kimaicontract.verdict;

import io.kimaicontract.target.KimaiVersion;
import io.kimaicontract.target.VersionRange;
import io.kimaicontract.verdict.result.RecordedDeviation;
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
 */
public record Deviation(
    String id,
    Kind kind,
    String title,
    List<String> rules,
    VersionRange versions,
    DeviationMatcher deviationMatcher,
    boolean optional,
    List<String> evidence) {

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
    return new RecordedDeviation(id, kind == Kind.DEFECT, title, rules, versions.text(), evidence);
  }
}
