package io.kimaicontract.verdict.result;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much of the contract a run reached, in brief; the whole of it is in {@code coverage.json}.
 *
 * @param shares what was reached of what there is, by what is counted, in the order of a summary
 * @param unreached operations that nobody who was let in called
 * @param unanswered operations that never answered with a declared success
 * @param excepted those of them that cannot, for a known reason
 */
public record CoverageSummary(
    Map<String, Ratio> shares,
    List<String> unreached,
    List<String> unanswered,
    List<String> excepted) {

  /** The coverage in brief. */
  public static CoverageSummary of(ContractCoverage contractCoverage) {
    return new CoverageSummary(
        ratios(contractCoverage),
        contractCoverage.unreached(CoverageMetric.OPERATIONS),
        unanswered(contractCoverage),
        contractCoverage.excepted());
  }

  private static List<String> unanswered(ContractCoverage contractCoverage) {
    return contractCoverage.operations().stream()
        .filter(o -> !o.succeeded())
        .map(OperationCoverage::operation)
        .toList();
  }

  static Map<String, Ratio> ratios(ContractCoverage contractCoverage) {
    Map<String, Ratio> ratios = new LinkedHashMap<>();
    if (!contractCoverage.operations().isEmpty()) {
      for (CoverageMetric coverageMetric : CoverageMetric.values()) {
        ratios.put(coverageMetric.plural(), contractCoverage.ratio(coverageMetric));
      }
    }
    return ratios;
  }
}
