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
            PublicOperationMutants.all(),
            CrossOriginMutants.all(),
            TokensMutants.all(),
            NoLongerMutants.all(),
            TokenExpiryMutants.all(),
            Iso8601OutputMutants.all(),
            ClocksMutants.all(),
            Html5InputMutants.all(),
            Html5InputRefusedMutants.all(),
            Html5QueryMutants.all())
        .flatMap(List::stream)
        .toList();
  }
}
