package io.kimaicontract.verdict.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * How much of the contract a run must reach, lest it fail.
 *
 * @param option where it was given, such as {@code --min-operations}
 * @param coverageMetric of what
 * @param percent how much, from 0 to 100
 */
public record CoverageThreshold(String option, CoverageMetric coverageMetric, double percent) {
  private static final int NAMED = 3;

  /** Says what is missing, if the run reached less. */
  public Optional<String> missed(ContractCoverage contractCoverage, String narrowed) {
    Ratio ratio = contractCoverage.ratio(coverageMetric);
    if (ratio.percent() >= percent) {
      return Optional.empty();
    }
    return Optional.of(
        "%s wants %s %% of the %s, the run reached %s %% (%s); not reached: %s%s%s"
            .formatted(
                option,
                number(percent, RoundingMode.HALF_UP),
                coverageMetric.plural(),
                number(ratio.percent(), RoundingMode.DOWN),
                ratio,
                first(contractCoverage.unreached(coverageMetric)),
                exception(ratio.excepted()),
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
