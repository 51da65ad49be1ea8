package io.kimaicontract.reference;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What may be submitted for a timesheet (rules D11 to D21, TS6 to TS12). */
final class TimesheetForm {

  private static final Duration LONGEST = Duration.ofDays(365);

  private final TimesheetService service;

  TimesheetForm(TimesheetService service) {
    this.service = service;
  }

  Form form() {
    return Form.of(
        List.of(
            Field.of("begin", TimesheetForm::begin),
            Field.of("end", TimesheetForm::time),
            Field.of("project", FieldTypes.reference(Thing.PROJECT, TimesheetForm::bookableProject))
                .must(missing("A project needs to be selected."), Rules.notNull()),
            Field.of(
                    "activity",
                    FieldTypes.reference(Thing.ACTIVITY, TimesheetForm::bookableActivity))
                .must(missing("An activity needs to be selected."), Rules.notNull()),
            Field.of("description", FieldTypes.text()),
            Field.of("fixedRate", FieldTypes.money()).when(granted("edit_rate")),
            Field.of("hourlyRate", FieldTypes.money()).when(granted("edit_rate")),
            Field.of("user", FieldTypes.reference(Thing.USER, TimesheetForm::bookedFor))
                .must(Rules.notNull())
                .when(scope -> !scope.creates() || scope.may("create_other_timesheet")),
            Field.of("tags", TimesheetForm::tags),
            Field.flag("exported", FieldTypes.checkbox()).when(granted("edit_export")),
            Field.flag("billable", TimesheetForm::billable).when(granted("edit_billable"))),
        TimesheetForm::inOrder,
        TimesheetForm::projectFits,
        this::roomForOneMore);
  }

  private static Predicate<FormScope> granted(String action) {
    return scope ->
        scope.stored() == null
            ? scope.may(action + "_own_timesheet")
            : scope.core().access().mayTimesheet(scope.actor(), action, scope.stored());
  }

  private static Rule missing(String message) {
    return (value, scope) -> value == null ? message : null;
  }

  private static Object begin(Input input, FormScope scope) throws Unreadable {
    Object time = time(input, scope);
    if (time != null) {
      return time;
    }
    if (scope.core().behaviour().has(Quirk.NULL_BEGIN_500)) {
      throw Refusal.of(500);
    }
    throw new Unreadable("Please enter a valid date and time.");
  }

  /**
   * A time in the caller's zone when a record is made, in the record's own when it is changed (rule
   * D13).
   */
  private static @Nullable Object time(Input input, FormScope scope) throws Unreadable {
    String text = FieldTypes.scalar(input, "Please enter a valid date and time.");
    ZonedDateTime stored = scope.stored() == null ? null : scope.stored().time("begin");
    ZoneId zone = stored == null ? Core.zone(scope.actor()) : stored.getZone();
    return text == null ? null : Moments.read(text, zone);
  }

  /**
   * Whom a timesheet may be for: its owner, the caller, those of the teams that he leads; anybody
   * for those who see all (rule TS11).
   */
  private static boolean bookedFor(Row user, FormScope scope) {
    Row actor = scope.actor();
    int owner = scope.stored() == null ? actor.id() : scope.stored().number("user");
    if (user.id() == owner) {
      return true;
    }
    Access access = scope.core().access();
    boolean reached =
        user.id() == actor.id()
            || access.seesAll(actor)
            || access.leadsOne(actor, scope.core().state().teamsOf(user));
    return reached && user.is("enabled") && !user.is("systemAccount");
  }

  private static boolean bookableProject(Row project, FormScope scope) {
    if (scope.stored() != null && scope.stored().number("project") == project.id()) {
      return true;
    }
    LocalDate today = scope.core().now(Core.zone(scope.actor())).toLocalDate();
    LocalDate end = project.day("end");
    return new Listing(scope.core()).shown(Thing.PROJECT, project, "1")
        && (end == null || !end.isBefore(today))
        && scope.core().access().reaches(scope.actor(), Thing.PROJECT, project);
  }

  private static boolean bookableActivity(Row activity, FormScope scope) {
    if (scope.stored() != null && scope.stored().number("activity") == activity.id()) {
      return true;
    }
    return new Listing(scope.core()).shown(Thing.ACTIVITY, activity, "1")
        && scope.core().access().reaches(scope.actor(), Thing.ACTIVITY, activity);
  }

  /** The known ones of comma separated names (rule TS12). */
  private static Set<Integer> tags(Input input, FormScope scope) throws Unreadable {
    String text = FieldTypes.scalar(input, Unreadable.INVALID);
    Set<Integer> ids = new LinkedHashSet<>();
    for (String name : (text == null ? "" : text).split(",", -1)) {
      Row tag =
          scope.core().of(Thing.TAG).first(row -> row.text("name").equalsIgnoreCase(name.strip()));
      if (tag != null) {
        ids.add(tag.id());
      }
    }
    return ids;
  }

  private static @Nullable Object billable(Input input, FormScope scope) throws Unreadable {
    boolean nothing =
        input instanceof Input.Text text && (text.value().isEmpty() || text.value().equals("0"));
    if (nothing && scope.core().behaviour().has(Quirk.TIMESHEET_BILLABLE_NULL_FALSE)) {
      return scope.stored() != null && scope.stored().is("billable");
    }
    return FieldTypes.checkbox().read(input, scope);
  }

  private static void inOrder(Row draft, FormScope scope, FormErrors errors) {
    ZonedDateTime begin = draft.time("begin");
    ZonedDateTime end = draft.time("end");
    if (begin == null || end == null) {
      return;
    }
    if (end.isBefore(begin)) {
      errors.root("The end date must not be earlier than the start date.");
      if (scope.core().behaviour().since("2.36")) {
        errors.root("Duration cannot be negative.");
      }
    } else if (Duration.between(begin, end).compareTo(LONGEST) > 0) {
      errors.root("Maximum duration exceeded.");
    }
  }

  /** Activity and times belong to the project (rules TS7, TS8, D23). */
  private static void projectFits(Row draft, FormScope scope, FormErrors errors) {
    Row activity = scope.core().of(Thing.ACTIVITY).find(draft.number("activity"));
    Row project = scope.core().of(Thing.PROJECT).find(draft.number("project"));
    boolean global = activity != null && activity.get("project") == null;
    if (activity != null && errors.has("project") && !global && scope.creates()) {
      errors.field("activity", Unreadable.CHOICE);
    }
    if (project == null || activity == null) {
      return;
    }
    if (global ? !project.is("globalActivities") : activity.number("project") != project.id()) {
      errors.field(global ? "activity" : "project", "Activity and project do not belong together.");
    }
    ZonedDateTime begin = draft.time("begin");
    LocalDate start = project.day("start");
    LocalDate end = project.day("end");
    if (begin != null && start != null && begin.toLocalDate().isBefore(start)) {
      errors.root("The project has not started at that time.");
    }
    if (begin != null && end != null && begin.toLocalDate().isAfter(end)) {
      errors.root("The project is finished at that time.");
    }
  }

  private void roomForOneMore(Row draft, FormScope scope, FormErrors errors) {
    if (scope.creates()
        && !errors.any()
        && draft.get("end") == null
        && service.blocked(draft.number("user"))) {
      errors.root("You have an active time record which cannot be stopped automatically.");
    }
  }
}
