package io.kimaicontract.mutant.resources.activities;

import io.kimaicontract.mutant.engine.Mutant;
import java.util.List;
import java.util.stream.Stream;

/** The mutants of the features in {@code features/resources/activities}. */
public final class ActivitiesCatalogue {
  private ActivitiesCatalogue() {}

  public static List<Mutant> all() {
    return Stream.of(ActivitiesMutants.all()).flatMap(List::stream).toList();
  }
}
