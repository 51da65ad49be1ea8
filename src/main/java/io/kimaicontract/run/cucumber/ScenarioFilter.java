package io.kimaicontract.run.cucumber;

import io.kimaicontract.verdict.result.ScenarioRef;
import io.kimaicontract.verdict.result.Shard;
import java.util.List;
import java.util.Optional;

/** Chooses among the scenarios that tags and names leave. */
public interface ScenarioFilter {
  /** Those that run, in the order given. */
  List<ScenarioRef> among(List<ScenarioRef> scenarios);

  /** How it narrows a run, in words. */
  String words();

  /** Which part of the scenarios it chooses, if it cuts them into parts. */
  default Optional<Shard> shard(List<ScenarioRef> scenarios) {
    return Optional.empty();
  }
}
