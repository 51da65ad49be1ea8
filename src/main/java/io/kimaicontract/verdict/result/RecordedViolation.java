package io.kimaicontract.verdict.result;

import java.util.List;
import java.util.stream.Stream;

/**
 * One broken promise in one scenario, however often it was broken there; the particulars are those
 * of the first time.
 *
 * @param title what is broken, in one line
 * @param cause what is broken, without the particulars
 * @param times how often
 * @param at where in the answers: JSON pointers or words, the first few
 * @param expected what was promised
 * @param seen what was seen instead
 * @param contract the pointer into the contract; empty if none
 * @param lines the lines that explain it, as written by the violation itself
 * @param call the index of the scenario's call that shows it; -1 if it is not one call
 * @param reproduce the command line that sends that call again; empty if none
 * @param incidental whether the scenario only met it on the way, in an answer that it is not about
 */
public record RecordedViolation(
    String title,
    Cause cause,
    int times,
    List<String> at,
    String expected,
    String seen,
    String contract,
    List<Line> lines,
    int call,
    String reproduce,
    boolean incidental) {

  /** The same, with one line of explanation more. */
  public RecordedViolation explained(Line line) {
    return with(Stream.concat(lines.stream(), Stream.of(line)).toList());
  }

  /** The same, without the lines that have the label. */
  public RecordedViolation without(String label) {
    return with(lines.stream().filter(l -> !l.label().equals(label)).toList());
  }

  private RecordedViolation with(List<Line> others) {
    return new RecordedViolation(
        title, cause, times, at, expected, seen, contract, others, call, reproduce, incidental);
  }

  /** The text behind a label of the explanation; empty where there is none. */
  public String line(String label) {
    return lines.stream()
        .filter(l -> l.label().equals(label))
        .map(Line::text)
        .findFirst()
        .orElse("");
  }
}
