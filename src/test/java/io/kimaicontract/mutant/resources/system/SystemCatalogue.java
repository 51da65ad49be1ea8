package io.kimaicontract.mutant.resources.system;

import io.kimaicontract.mutant.engine.Mutant;
import java.util.List;
import java.util.stream.Stream;

/** The mutants of the features in {@code features/resources/system}. */
public final class SystemCatalogue {
  private SystemCatalogue() {}

  public static List<Mutant> all() {
    return Stream.of(
            SystemMutants.all(),
            ConfigurationMutants.all(),
            CustomFieldsMutants.all(),
            DefinedCustomFieldsMutants.all(),
            CustomFieldsRefusedMutants.all(),
            DashboardMutants.all())
        .flatMap(List::stream)
        .toList();
  }
}
