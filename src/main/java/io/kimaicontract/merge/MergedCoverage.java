package io.kimaicontract.merge;

import io.kimaicontract.verdict.result.ContractCoverage;
import io.kimaicontract.verdict.result.OperationCoverage;
import io.kimaicontract.verdict.result.OperationCoverage.Items;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** What shards reached together. */
final class MergedCoverage {
  private MergedCoverage() {}

  static ContractCoverage of(List<ContractCoverage> shards) {
    Map<String, OperationCoverage> joined = new LinkedHashMap<>();
    shards.stream()
        .flatMap(s -> s.operations().stream())
        .forEach(o -> joined.merge(o.operation(), o, MergedCoverage::both));
    return new ContractCoverage(List.copyOf(joined.values()));
  }

  private static OperationCoverage both(OperationCoverage one, OperationCoverage other) {
    BinaryOperator<Items> items = MergedCoverage::both;
    return new OperationCoverage(
        one.operation(),
        one.calls() + other.calls(),
        one.succeeded() || other.succeeded(),
        one.reason().isEmpty() ? other.reason() : one.reason(),
        items.apply(one.statuses(), other.statuses()),
        items.apply(one.parameters(), other.parameters()),
        items.apply(one.requestProperties(), other.requestProperties()),
        items.apply(one.responseProperties(), other.responseProperties()),
        items.apply(one.enumValues(), other.enumValues()));
  }

  private static Items both(Items one, Items other) {
    Set<String> reached = new LinkedHashSet<>(one.reached());
    reached.addAll(other.reached());
    Map<String, List<String>> excepted = new LinkedHashMap<>();
    Set<String> excused = new LinkedHashSet<>();
    Stream.of(one, other)
        .forEach(
            items ->
                items
                    .excepted()
                    .forEach(
                        (reason, its) ->
                            its.stream()
                                .filter(i -> !reached.contains(i) && excused.add(i))
                                .forEach(
                                    i ->
                                        excepted
                                            .computeIfAbsent(reason, r -> new ArrayList<>())
                                            .add(i))));
    Set<String> unreached = new LinkedHashSet<>(one.unreached());
    unreached.addAll(other.unreached());
    unreached.removeAll(reached);
    unreached.removeAll(excused);
    return new Items(List.copyOf(reached), List.copyOf(unreached), excepted);
  }
}
