package io.kimaicontract.merge;

import io.kimaicontract.verdict.result.SeenAnswers;
import io.kimaicontract.verdict.result.SeenAnswers.Property;
import io.kimaicontract.verdict.result.SeenAnswers.Schema;
import io.kimaicontract.verdict.result.SeenAnswers.Unset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What shards were answered together. */
final class MergedAnswers {
  private MergedAnswers() {}

  /** The answers of all, of the run with the id. */
  static SeenAnswers of(String run, List<SeenAnswers> shards) {
    Map<String, Schema> schemas = new TreeMap<>();
    Map<String, Unset> unset = new TreeMap<>();
    for (SeenAnswers shard : shards) {
      shard
          .schemas()
          .forEach(s -> schemas.merge(s.name() + s.operations(), s, MergedAnswers::both));
      shard
          .unset()
          .forEach(
              u ->
                  unset.merge(
                      u.operation() + " " + u.property(),
                      u,
                      (one, other) ->
                          new Unset(
                              one.operation(),
                              one.property(),
                              SeenAnswers.sum(one.values(), other.values()))));
    }
    return new SeenAnswers(
        SeenAnswers.FORMAT, run, List.copyOf(schemas.values()), List.copyOf(unset.values()));
  }

  private static Schema both(Schema one, Schema other) {
    Map<String, Property> properties = new LinkedHashMap<>();
    Stream.concat(one.properties().stream(), other.properties().stream())
        .forEach(p -> properties.merge(p.name(), p, Property::plus));
    return new Schema(one.name(), one.operations(), List.copyOf(properties.values()));
  }
}
