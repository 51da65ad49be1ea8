package io.kimaicontract.run.cucumber;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import io.kimaicontract.verdict.result.ScenarioRef;
import io.kimaicontract.verdict.result.Shard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shards are parts of the contract: together all of it, and about equally long. */
class ShardFilterTest {
  private static final List<ScenarioRef> PLAN =
      new ScenarioRun(Selection.of(Optional.empty(), Optional.empty())).plan();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void everyScenarioIsInExactlyOne(int count) {
    for (Map<String, Double> durations : List.of(Map.<String, Double>of(), durations())) {
      List<ScenarioRef> all = new ArrayList<>();
      Set<Shard> cuts = new HashSet<>();
      double heaviest = 0;
      double lightest = Double.MAX_VALUE;
      for (int number = 1; number <= count; number++) {
        ShardFilter filter = new ShardFilter(number, count, durations);
        all.addAll(filter.among(PLAN));
        double weight = filter.weight(PLAN);
        heaviest = Math.max(heaviest, weight);
        lightest = Math.min(lightest, weight);
        Shard shard = filter.shard(PLAN).orElseThrow();
        cuts.add(new Shard(1, shard.count(), shard.planned(), shard.plan()));
      }
      assertThat(all.size(), is(PLAN.size()));
      assertThat(Set.copyOf(all), is(Set.copyOf(PLAN)));
      assertThat("all say how they were cut", cuts.size(), is(1));
      double longest = durations.values().stream().mapToDouble(d -> d).max().orElse(1);
      assertThat(heaviest - lightest, lessThanOrEqualTo(longest));
    }
  }

  @Test
  void theOrderOfThePlanIsKept() {
    List<ScenarioRef> part = new ShardFilter(2, 3, durations()).among(PLAN);

    assertThat(part, is(PLAN.stream().filter(part::contains).toList()));
  }

  @Test
  void otherDurationsAreAnotherCut() {
    Shard one = new ShardFilter(1, 3, Map.of()).shard(PLAN).orElseThrow();
    Shard other = new ShardFilter(1, 3, durations()).shard(PLAN).orElseThrow();

    assertThat(one.plan().equals(other.plan()), is(false));
  }

  /** Of two scenarios in three; the others are new. */
  private static Map<String, Double> durations() {
    Map<String, Double> durations = new HashMap<>();
    for (int i = 0; i < PLAN.size(); i++) {
      if (i % 3 > 0) {
        durations.put(ShardFilter.key(PLAN.get(i)), i % 7 == 0 ? 9000.0 : i % 50);
      }
    }
    return durations;
  }
}
