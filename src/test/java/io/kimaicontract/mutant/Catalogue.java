package io.kimaicontract.mutant;

import java.util.List;
import java.util.stream.Stream;

/** Every mutant that was thought of. */
final class Catalogue {
  private Catalogue() {}

  static List<Mutant> all() {
    return Stream.of(
            AuthenticationMutants.all(),
            CrossOriginMutants.all(),
            TokenMutants.all(),
            ExpiryMutants.all(),
            IsoMutants.all(),
            Html5Mutants.all(),
            RefusedTimeMutants.all(),
            QueryTimeMutants.all(),
            BooleanMutants.all(),
            SmallBooleanMutants.all(),
            ErrorMutants.all(),
            CommentMutants.all(),
            ListMutants.all(),
            OrderMutants.all(),
            FieldMutants.all(),
            BelongingMutants.all(),
            WrongValueMutants.all(),
            DocumentLossMutants.all(),
            CustomerMutants.all(),
            ProjectMutants.all(),
            ActivityMutants.all(),
            TagMutants.all(),
            InvoiceMutants.all(),
            FoundInvoiceMutants.all(),
            SystemMutants.all(),
            RoleMutants.all(),
            TeamBoundaryMutants.all(),
            WorthMutants.all(),
            TimesheetTeamMutants.all(),
            TimesheetListMutants.all(),
            OthersTimesheetsMutants.all(),
            TimesheetFilterMutants.all(),
            TimesheetSearchMutants.all(),
            TimesheetPageMutants.all(),
            RecentMutants.all(),
            TimesheetRoleMutants.all(),
            TeamMutants.all(),
            TeamChangeMutants.all(),
            TeamCreationMutants.all(),
            TeamMemberMutants.all(),
            TeamGrantMutants.all(),
            TeamAnswerMutants.all(),
            UserMutants.all(),
            UserAccountMutants.all(),
            UserListMutants.all(),
            UserChangeMutants.all(),
            UserTeamMutants.all(),
            TimesheetAccessMutants.all(),
            TimesheetDeedMutants.all(),
            RateMutants.all(),
            TermMutants.all(),
            TeamEffectMutants.all(),
            CustomFieldMutants.all(),
            DefinedFieldMutants.all(),
            PreferenceMutants.all(),
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
