package io.kimaicontract.verdict.result;

import java.util.Comparator;
import java.util.List;

/**
 * An entry of the ledger as reports show it.
 *
 * @param id the stable id
 * @param defect whether it is a real bug, not only a matter of documents
 * @param title what is different, in one sentence
 * @param rules the numbers of the catalogue's rules
 * @param versions the versions that do it
 * @param evidence where it was observed
 * @param reason why it is accepted; empty if the entry does not say
 * @param ticket where it is being dealt with; empty if the entry does not say
 * @param expires the last day on which the entry holds; empty if it always does
 */
public record RecordedDeviation(
    String id,
    boolean defect,
    String title,
    List<String> rules,
    String versions,
    List<String> evidence,
    String reason,
    String ticket,
    String expires) {
  /** Defects first, then by id. */
  public static final Comparator<RecordedDeviation> DEFECTS_FIRST =
      Comparator.comparing(RecordedDeviation::defect)
          .reversed()
          .thenComparing(RecordedDeviation::id);
}
