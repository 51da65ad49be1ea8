package io.kimaicontract.mutant.resources.projects;

import io.kimaicontract.mutant.engine.Mutant;
import java.util.List;
import java.util.stream.Stream;

/** The mutants of the features in {@code features/resources/projects}. */
public final class ProjectsCatalogue {
  private ProjectsCatalogue() {}

  public static List<Mutant> all() {
    return Stream.of(OrderingMutants.all(), CopiesMutants.all(), ProjectsMutants.all())
        .flatMap(List::stream)
        .toList();
  }
}
