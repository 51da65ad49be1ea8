package io.kimaicontract.mutant.rules.settings;

import io.kimaicontract.mutant.engine.Mutant;
import java.util.List;
import java.util.stream.Stream;

/** The mutants of the features in {@code features/rules/settings}. */
public final class SettingsCatalogue {
  private SettingsCatalogue() {}

  public static List<Mutant> all() {
    return Stream.of(
            TrackingModeMutants.all(),
            RoundingMutants.all(),
            AllowedTimesMutants.all(),
            OverlappingMutants.all(),
            LockdownMutants.all(),
            BreaksAndBudgetsMutants.all(),
            NumbersAndTeamsMutants.all())
        .flatMap(List::stream)
        .toList();
  }
}
