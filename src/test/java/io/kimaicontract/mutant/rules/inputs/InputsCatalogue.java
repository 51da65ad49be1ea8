package io.kimaicontract.mutant.rules.inputs;

import io.kimaicontract.mutant.engine.Mutant;
import java.util.List;
import java.util.stream.Stream;

/** The mutants of the features in {@code features/rules/inputs}. */
public final class InputsCatalogue {
  private InputsCatalogue() {}

  public static List<Mutant> all() {
    return Stream.of(FieldInputMutants.all(), OtherInputMutants.all(), AllowedInputMutants.all())
        .flatMap(List::stream)
        .toList();
  }
}
