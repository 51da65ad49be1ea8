package io.kimaicontract.mutant.resources.users;

import io.kimaicontract.mutant.engine.Mutant;
import java.util.List;
import java.util.stream.Stream;

/** The mutants of the features in {@code features/resources/users}. */
public final class UsersCatalogue {
  private UsersCatalogue() {}

  public static List<Mutant> all() {
    return Stream.of(
            CreatingMutants.all(),
            ReadingMutants.all(),
            ListingMutants.all(),
            ChangingMutants.all(),
            TeamsAndSupervisorMutants.all(),
            PreferencesMutants.all(),
            RolesMutants.all())
        .flatMap(List::stream)
        .toList();
  }
}
