package io.kimaicontract.mutant.resources.timesheets;

import io.kimaicontract.mutant.engine.Mutant;
import java.util.List;
import java.util.stream.Stream;

/** The mutants of the features in {@code features/resources/timesheets}. */
public final class TimesheetsCatalogue {
  private TimesheetsCatalogue() {}

  public static List<Mutant> all() {
    return Stream.of(
            WorthMutants.all(),
            TimesheetTeamMutants.all(),
            TimesheetListMutants.all(),
            OthersTimesheetsMutants.all(),
            TimesheetFilterMutants.all(),
            TimesheetSearchMutants.all(),
            TimesheetPageMutants.all(),
            RecentMutants.all(),
            TimesheetRoleMutants.all(),
            TimesheetAccessMutants.all(),
            TimesheetDeedMutants.all(),
            RestartMutants.all(),
            TimesheetFormMutants.all(),
            TimesheetFieldMutants.all(),
            TimesheetChangeMutants.all(),
            DurationMutants.all(),
            TimesheetRateMutants.all(),
            TimesheetWorthMutants.all(),
            TimesheetCopyMutants.all(),
            TimesheetLossMutants.all(),
            TimesheetPlaceMutants.all(),
            FormerMutants.all())
        .flatMap(List::stream)
        .toList();
  }
}
