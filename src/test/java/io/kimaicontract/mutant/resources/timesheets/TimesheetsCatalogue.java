package io.kimaicontract.mutant.resources.timesheets;

import io.kimaicontract.mutant.engine.Mutant;
import java.util.List;
import java.util.stream.Stream;

/** The mutants of the features in {@code features/resources/timesheets}. */
public final class TimesheetsCatalogue {
  private TimesheetsCatalogue() {}

  public static List<Mutant> all() {
    return Stream.of(
            InternalRatesMutants.all(),
            TeamsMutants.all(),
            ListingMutants.all(),
            MovingMutants.all(),
            ListingOthersMutants.all(),
            FilteringMutants.all(),
            SearchingMutants.all(),
            PagingMutants.all(),
            PagesMutants.all(),
            CopiedFieldsMutants.all(),
            ActionsWithoutAccessMutants.all(),
            FilteringByOthersMutants.all(),
            RecentAndActiveMutants.all(),
            RolesMutants.all(),
            AccessMutants.all(),
            ActionsMutants.all(),
            RestartingMutants.all(),
            CreatingMutants.all(),
            CreatingFieldsMutants.all(),
            ChangingMutants.all(),
            DurationsAndRatesMutants.all(),
            RatesThatApplyMutants.all(),
            RatesThatApplyWorthMutants.all(),
            CopiesMutants.all(),
            ClearingMutants.all(),
            WhereToBookMutants.all(),
            ByGetMutants.all(),
            FavouritesMutants.all())
        .flatMap(List::stream)
        .toList();
  }
}
