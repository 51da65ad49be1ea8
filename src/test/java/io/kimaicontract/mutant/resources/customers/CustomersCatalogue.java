package io.kimaicontract.mutant.resources.customers;

import io.kimaicontract.mutant.engine.Mutant;
import java.util.List;
import java.util.stream.Stream;

/** The mutants of the features in {@code features/resources/customers}. */
public final class CustomersCatalogue {
  private CustomersCatalogue() {}

  public static List<Mutant> all() {
    return Stream.of(
            CommentsMutants.all(),
            CommentsUnknownMutants.all(),
            ListingMutants.all(),
            FieldsMutants.all(),
            CascadeMutants.all(),
            CustomersMutants.all(),
            RatesOfOthersMutants.all(),
            SearchingMutants.all())
        .flatMap(List::stream)
        .toList();
  }
}
