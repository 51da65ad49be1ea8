package io.kimaicontract.mutant.walk;

import io.kimaicontract.mutant.engine.Mutant;
import java.util.List;
import java.util.stream.Stream;

/** The mutants of the features in {@code features/walk}. */
public final class WalkCatalogue {
  private WalkCatalogue() {}

  public static List<Mutant> all() {
    return Stream.of(RecordsMutants.all(), ListsMutants.all()).flatMap(List::stream).toList();
  }
}
