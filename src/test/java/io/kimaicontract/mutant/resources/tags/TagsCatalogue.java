package io.kimaicontract.mutant.resources.tags;

import io.kimaicontract.mutant.engine.Mutant;
import java.util.List;
import java.util.stream.Stream;

/** The mutants of the features in {@code features/resources/tags}. */
public final class TagsCatalogue {
  private TagsCatalogue() {}

  public static List<Mutant> all() {
    return Stream.of(TagsMutants.all()).flatMap(List::stream).toList();
  }
}
