package io.kimaicontract.mutant.resources.teams;

import io.kimaicontract.mutant.engine.Mutant;
import java.util.List;
import java.util.stream.Stream;

/** The mutants of the features in {@code features/resources/teams}. */
public final class TeamsCatalogue {
  private TeamsCatalogue() {}

  public static List<Mutant> all() {
    return Stream.of(
            TeamBoundaryMutants.all(),
            TeamMutants.all(),
            TeamChangeMutants.all(),
            TeamCreationMutants.all(),
            TeamMemberMutants.all(),
            TeamGrantMutants.all(),
            TeamAnswerMutants.all(),
            TeamEffectMutants.all())
        .flatMap(List::stream)
        .toList();
  }
}
