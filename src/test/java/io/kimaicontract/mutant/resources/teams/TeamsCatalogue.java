package io.kimaicontract.mutant.resources.teams;

import io.kimaicontract.mutant.engine.Mutant;
import java.util.List;
import java.util.stream.Stream;

/** The mutants of the features in {@code features/resources/teams}. */
public final class TeamsCatalogue {
  private TeamsCatalogue() {}

  public static List<Mutant> all() {
    return Stream.of(
            OfAnotherTeamMutants.all(),
            AccessMutants.all(),
            ChangingMutants.all(),
            CreatingMutants.all(),
            MembersMutants.all(),
            MembersGrantsMutants.all(),
            AnswersMutants.all(),
            ChangesMutants.all(),
            OfRecordMutants.all())
        .flatMap(List::stream)
        .toList();
  }
}
