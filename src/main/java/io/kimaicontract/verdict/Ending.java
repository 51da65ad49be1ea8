package io.kimaicontract.verdict;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a run ended, apart from what its scenarios came to.
 *
 * @param interrupted whether it was interrupted
 * @param lost why the target could no longer be reached; empty when it could
 * @param failures what failed in the suite itself, outside scenarios, one sentence each
 */
public record Ending(boolean interrupted, String lost, List<String> failures) {
  /** The end of a run in which everything ran. */
  public static final Ending REGULAR = new Ending(false, "", List.of());

  Ending failed(String failure) {
    return new Ending(
        interrupted, lost, Stream.concat(failures.stream(), Stream.of(failure)).toList());
  }
}
