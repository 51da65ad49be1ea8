package io.kimaicontract.mutant.resources.invoices;

import io.kimaicontract.mutant.engine.Mutant;
import java.util.List;
import java.util.stream.Stream;

/** The mutants of the features in {@code features/resources/invoices}. */
public final class InvoicesCatalogue {
  private InvoicesCatalogue() {}

  public static List<Mutant> all() {
    return Stream.of(InvoicesMutants.all(), ExistingMutants.all(), DocumentsMutants.all())
        .flatMap(List::stream)
        .toList();
  }
}
