package io.kimaicontract.mutant.rules.booleans;

import io.kimaicontract.mutant.engine.Mutant;
import java.util.List;
import java.util.stream.Stream;

/** The mutants of the features in {@code features/rules/booleans}. */
public final class BooleansCatalogue {
  private BooleansCatalogue() {}

  public static List<Mutant> all() {
    return Stream.of(BooleanMutants.all(), SmallBooleanMutants.all(), QueryMutants.all())
        .flatMap(List::stream)
        .toList();
  }
}
