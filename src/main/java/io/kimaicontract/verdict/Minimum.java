package io.kimaicontract.verdict;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * How much of the contract a run must reach, lest it fail.
 *
 * @param option where it was given, such as {@code --min-operations}
 * @param aspect of what
 * @param percent how much, from 0 to 100
 */
public record Minimum(String option, Aspect aspect, double percent) {
  private static final int NAMED = 3;

  /** Says what is missing, if the run reached less. */
  public Optional<String> missed(Reach reach, String narrowed) {
    Share share = reach.share(aspect);
    if (share.percent() >= percent) {
      return Optional.empty();
    }
    return Optional.of(
        "%s wants %s %% of the %s, the run reached %s %% (%s); not reached: %s%s%s"
            .formatted(
                option,
                number(percent, RoundingMode.HALF_UP),
                aspect.plural(),
                number(share.percent(), RoundingMode.DOWN),
                share,
                first(reach.unreached(aspect)),
                exception(share.excepted()),
                narrowed.isEmpty() ? "" : "; the run was narrowed by " + narrowed));
  }

  private static String first(List<String> missing) {
    String named = String.join(", ", missing.subList(0, Math.min(NAMED, missing.size())));
    int more = missing.size() - NAMED;
    return more > 0 ? named + " and " + more + " more" : named;
  }

  private static String exception(int excepted) {
    return excepted == 0
        ? ""
        : "; excepted: " + excepted + " that cannot be reached, for reasons in coverage.html";
  }

  /** Rounded down, so that 100 % is said only of all. */
  private static String number(double percent, RoundingMode rounding) {
    return BigDecimal.valueOf(percent).setScale(1, rounding).stripTrailingZeros().toPlainString();
  }
}
