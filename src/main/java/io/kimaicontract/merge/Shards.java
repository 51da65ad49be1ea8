package io.kimaicontract.merge;

import io.kimaicontract.target.UsageException;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.Shard;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The shards of one run, ordered by their numbers.
 *
 * @param all the shards that are there
 */
record Shards(List<ShardReports> all) {

  /**
   * Reads the shards.
   *
   * @throws UsageException when a directory holds no run
   * @throws ShardMismatch when they are not different parts of one run
   */
  static Shards read(List<Path> directories) {
    List<ShardReports> all =
        directories.stream()
            .map(ShardReports::read)
            .sorted(Comparator.comparing(s -> s.run().shard().number()))
            .toList();
    Shards shards = new Shards(all);
    all.forEach(Shards::requireShard);
    shards.requireSame("suite version", Run::suite);
    shards.requireSame("target version", r -> r.target().version());
    shards.requireSame("kind of target", r -> r.target().reference() ? "reference" : "Kimai");
    shards.requireSame("number of shards", r -> String.valueOf(r.shard().count()));
    shards.requireSame("selection of scenarios, or other durations", r -> r.shard().plan());
    shards.requireSame("ledger", r -> r.strict() ? "--strict" : "the ledger");
    shards.requireDifferent();
    return shards;
  }

  ShardReports first() {
    return all.get(0);
  }

  /** What is missing, one sentence each. */
  List<String> missing() {
    int count = first().run().shard().count();
    List<Integer> there = all.stream().map(s -> s.run().shard().number()).toList();
    return IntStream.rangeClosed(1, count)
        .filter(n -> !there.contains(n))
        .mapToObj(n -> "shard " + n + "/" + count + " is missing: its scenarios have no result")
        .toList();
  }

  private static void requireShard(ShardReports shard) {
    if (shard.run().shard().equals(Shard.WHOLE)) {
      throw new ShardMismatch(
          shard.directory() + " holds the run of no shard; merge joins what run --shard wrote");
    }
  }

  private void requireSame(String what, Function<Run, String> of) {
    ShardReports one = first();
    for (ShardReports other : all) {
      if (!of.apply(one.run()).equals(of.apply(other.run()))) {
        throw new ShardMismatch(
            "%s is of another %s than %s: %s, not %s"
                .formatted(
                    other.words(), what, one.words(), of.apply(other.run()), of.apply(one.run())));
      }
    }
  }

  private void requireDifferent() {
    Map<Integer, List<ShardReports>> byNumber =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    s -> s.run().shard().number(), TreeMap::new, Collectors.toList()));
    byNumber.forEach(
        (number, its) -> {
          if (its.size() > 1) {
            throw new ShardMismatch(
                "shard %s is there %s times: %s"
                    .formatted(
                        its.get(0).run().shard().words(),
                        its.size(),
                        its.stream()
                            .map(s -> s.directory().toString())
                            .collect(Collectors.joining(", "))));
          }
        });
  }
}
