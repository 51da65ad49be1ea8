package io.kimaicontract.mutant.rules.errors;

import io.kimaicontract.mutant.engine.Mutant;
import java.util.List;
import java.util.stream.Stream;

/** The mutants of the features in {@code features/rules/errors}. */
public final class ErrorsCatalogue {
  private ErrorsCatalogue() {}

  public static List<Mutant> all() {
    return Stream.of(
            ErrorMutants.all(), WrongValueMutants.all(), FormMutants.all(), NumberMutants.all())
        .flatMap(List::stream)
        .toList();
  }
}
