package io.kimaicontract.mutant.rules;

import io.kimaicontract.mutant.engine.Mutant;
import java.util.List;
import java.util.stream.Stream;

/** The mutants of the features in {@code features/rules}. */
public final class RulesCatalogue {
  private RulesCatalogue() {}

  public static List<Mutant> all() {
    return Stream.of(
            AuthenticationMutants.all(),
            CrossOriginMutants.all(),
            TokenMutants.all(),
            ExpiryMutants.all(),
            IsoMutants.all(),
            Html5Mutants.all(),
            RefusedTimeMutants.all(),
            QueryTimeMutants.all())
        .flatMap(List::stream)
        .toList();
  }
}
