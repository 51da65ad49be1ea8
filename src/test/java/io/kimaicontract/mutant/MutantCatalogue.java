package io.kimaicontract.mutant;

import io.kimaicontract.mutant.document.DocumentCatalogue;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.resources.activities.ActivitiesCatalogue;
import io.kimaicontract.mutant.resources.customers.CustomersCatalogue;
import io.kimaicontract.mutant.resources.invoices.InvoicesCatalogue;
import io.kimaicontract.mutant.resources.projects.ProjectsCatalogue;
import io.kimaicontract.mutant.resources.system.SystemCatalogue;
import io.kimaicontract.mutant.resources.tags.TagsCatalogue;
import io.kimaicontract.mutant.resources.teams.TeamsCatalogue;
import io.kimaicontract.mutant.resources.timesheets.TimesheetsCatalogue;
import io.kimaicontract.mutant.resources.users.UsersCatalogue;
import io.kimaicontract.mutant.rules.RulesCatalogue;
import io.kimaicontract.mutant.rules.booleans.BooleansCatalogue;
import io.kimaicontract.mutant.rules.errors.ErrorsCatalogue;
import io.kimaicontract.mutant.rules.inputs.InputsCatalogue;
import io.kimaicontract.mutant.rules.roles.RolesCatalogue;
import io.kimaicontract.mutant.rules.settings.SettingsCatalogue;
import io.kimaicontract.mutant.walk.WalkCatalogue;
import java.util.List;
import java.util.stream.Stream;

/** Every mutant that was thought of. */
final class MutantCatalogue {
  private MutantCatalogue() {}

  static List<Mutant> all() {
    return Stream.of(
            DocumentCatalogue.all(),
            ActivitiesCatalogue.all(),
            CustomersCatalogue.all(),
            InvoicesCatalogue.all(),
            ProjectsCatalogue.all(),
            SystemCatalogue.all(),
            TagsCatalogue.all(),
            TeamsCatalogue.all(),
            TimesheetsCatalogue.all(),
            UsersCatalogue.all(),
            RulesCatalogue.all(),
            BooleansCatalogue.all(),
            ErrorsCatalogue.all(),
            InputsCatalogue.all(),
            RolesCatalogue.all(),
            SettingsCatalogue.all(),
            WalkCatalogue.all())
        .flatMap(List::stream)
        .toList();
  }
}
