package io.kimaicontract.report.model;

import io.kimaicontract.verdict.Aspect;
import io.kimaicontract.verdict.OperationReach;
import io.kimaicontract.verdict.Reach;
import io.kimaicontract.verdict.Share;
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
public record Reached(
    Map<String, Share> shares,
    List<String> unreached,
    List<String> unanswered,
    List<String> excepted) {

  static Reached of(Reach reach) {
    return new Reached(
        shares(reach), reach.unreached(Aspect.OPERATIONS), unanswered(reach), reach.excepted());
  }

  private static List<String> unanswered(Reach reach) {
    return reach.operations().stream()
        .filter(o -> !o.succeeded())
        .map(OperationReach::operation)
        .toList();
  }

  static Map<String, Share> shares(Reach reach) {
    Map<String, Share> shares = new LinkedHashMap<>();
    if (!reach.operations().isEmpty()) {
      for (Aspect aspect : Aspect.values()) {
        shares.put(aspect.plural(), reach.share(aspect));
      }
    }
    return shares;
  }
}
