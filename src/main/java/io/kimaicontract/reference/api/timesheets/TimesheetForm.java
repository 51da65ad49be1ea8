package io.kimaicontract.reference.api.timesheets;

import io.kimaicontract.reference.core.DateTimeParser;
import io.kimaicontract.reference.core.InvalidValue;
import io.kimaicontract.reference.core.Services;
import io.kimaicontract.reference.form.Field;
import io.kimaicontract.reference.form.FieldType;
import io.kimaicontract.reference.form.FieldTypes;
import io.kimaicontract.reference.form.Form;
import io.kimaicontract.reference.form.FormErrors;
import io.kimaicontract.reference.form.FormScope;
import io.kimaicontract.reference.form.Rule;
import io.kimaicontract.reference.form.Rules;
import io.kimaicontract.reference.http.HttpError;
import io.kimaicontract.reference.http.Input;
import io.kimaicontract.reference.release.Quirk;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The form of a timesheet (rules D11 to D21, TS6 to TS12). */
final class TimesheetForm {

  private static final FieldType BOOKABLE_PROJECT =
      FieldTypes.reference(RecordType.PROJECT, BookingRules::project);

  private final TimesheetService service;

  TimesheetForm(TimesheetService service) {
    this.service = service;
  }

  Form form() {
    return Form.of(
        List.of(
            Field.of("begin", TimesheetForm::begin).when(TimesheetForm::givesTimes),
            Field.of("end", TimesheetForm::time).when(TimesheetForm::givesTimes),
            Field.of("break", FieldTypes.duration()).when(TimesheetForm::hasBreaks),
            Field.of("project", TimesheetForm::project)
                .must(missing("A project needs to be selected."), Rules.notNull()),
            Field.of("activity", FieldTypes.reference(RecordType.ACTIVITY, BookingRules::activity))
                .must(Rules.notNull()),
            Field.of("description", FieldTypes.text()).must(Rules.column()),
            Field.of("fixedRate", FieldTypes.money()).when(granted("edit_rate")),
            Field.of("hourlyRate", FieldTypes.money()).when(granted("edit_rate")),
            Field.of("user", FieldTypes.reference(RecordType.USER, BookingRules::user))
                .must(Rules.notNull())
                .when(scope -> !scope.creates() || scope.may("create_other_timesheet")),
            Field.of("tags", TimesheetForm::tags),
            Field.flag("exported", FieldTypes.checkbox()).when(granted("edit_export")),
            Field.flag("billable", TimesheetForm::billable).when(granted("edit_billable"))),
        this::constrained,
        TimesheetForm::projectFits,
        TimesheetForm::mayRun,
        this::roomForOneMore);
  }

  private static boolean givesTimes(FormScope scope) {
    return new TrackingMode(scope.services()).givesTimes(scope);
  }

  private static boolean hasBreaks(FormScope scope) {
    return scope.services().kimaiProfile().since("2.30")
        && scope.services().configuration().is("timesheet.rules.break_time_active");
  }

  private static Predicate<FormScope> granted(String action) {
    return scope ->
        scope.stored() == null
            ? scope.may(action + "_own_timesheet")
            : scope.services().access().mayTimesheet(scope.actor(), action, scope.stored());
  }

  private static Rule missing(String message) {
    return (value, scope) -> value == null ? message : null;
  }

  private static Object begin(Input input, FormScope scope) throws InvalidValue {
    if (scope.creates()) {
      failOverGroup(input, scope, Quirk.OBJECT_FOR_BEGIN_500);
    }
    Object time = time(input, scope);
    if (time != null) {
      return time;
    }
    if (scope.services().kimaiProfile().has(Quirk.NULL_BEGIN_500)) {
      throw HttpError.of(500);
    }
    throw new InvalidValue("Please enter a valid date and time.");
  }

  /**
   * A time in the caller's zone for a new record, and in the record's own zone for a change (rule
   * D13).
   */
  private static @Nullable Object time(Input input, FormScope scope) throws InvalidValue {
    String text = FieldTypes.scalar(input, "Please enter a valid date and time.");
    ZonedDateTime stored = scope.stored() == null ? null : scope.stored().time("begin");
    ZoneId zone = stored == null ? Services.zone(scope.actor()) : stored.getZone();
    return text == null ? null : DateTimeParser.read(text, zone);
  }

  private static void failOverGroup(Input input, FormScope scope, Quirk quirk) {
    if (input instanceof Input.Group && scope.services().kimaiProfile().has(quirk)) {
      throw HttpError.of(500);
    }
  }

  private static @Nullable Object project(Input input, FormScope scope) throws InvalidValue {
    if (input instanceof Input.Group group
        && group.fields().values().values().stream().anyMatch(Input.Group.class::isInstance)) {
      failOverGroup(input, scope, Quirk.OBJECT_FOR_PROJECT_500);
    }
    boolean word =
        input instanceof Input.Text text && text.value().chars().anyMatch(Character::isLetter);
    if (word
        && scope.creates()
        && scope.services().kimaiProfile().has(Quirk.WORD_FOR_PROJECT_500)) {
      throw HttpError.of(500);
    }
    return BOOKABLE_PROJECT.read(input, scope);
  }

  /** The known tags among comma-separated names (rule TS12). */
  private static Set<Integer> tags(Input input, FormScope scope) throws InvalidValue {
    String text = FieldTypes.scalar(input, InvalidValue.INVALID);
    Set<Integer> ids = new LinkedHashSet<>();
    for (String name : (text == null ? "" : text).split(",", -1)) {
      Row tag =
          scope
              .services()
              .of(RecordType.TAG)
              .first(row -> row.text("name").equalsIgnoreCase(name.strip()));
      if (tag != null) {
        ids.add(tag.id());
      }
    }
    return ids;
  }

  private static @Nullable Object billable(Input input, FormScope scope) throws InvalidValue {
    boolean nothing =
        input instanceof Input.Text text && (text.value().isEmpty() || text.value().equals("0"));
    if (nothing && scope.services().kimaiProfile().has(Quirk.TIMESHEET_BILLABLE_NULL_FALSE)) {
      return scope.stored() != null && scope.stored().is("billable");
    }
    return FieldTypes.checkbox().read(input, scope);
  }

  private void constrained(Row draft, FormScope scope, FormErrors errors) {
    service
        .complaints(draft, scope.actor())
        .forEach(complaint -> errors.field(complaint.path(), complaint.message()));
  }

  /** Activity and times belong to the project (rules TS7, TS8, D23). */
  private static void projectFits(Row draft, FormScope scope, FormErrors errors) {
    Row activity = scope.services().of(RecordType.ACTIVITY).find(draft.number("activity"));
    Row project = scope.services().of(RecordType.PROJECT).find(draft.number("project"));
    boolean global = activity != null && activity.get("project") == null;
    if (activity != null && errors.has("project") && !global && scope.creates()) {
      errors.field("activity", InvalidValue.CHOICE);
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
    if (isAfter(begin, end) || isAfter(draft.time("end"), end)) {
      errors.root("The project is finished at that time.");
    }
  }

  private static boolean isAfter(@Nullable ZonedDateTime time, @Nullable LocalDate end) {
    return time != null && end != null && time.toLocalDate().isAfter(end);
  }

  /** A record that runs afterwards has to be started, a permission of its own (rule TS5). */
  private static void mayRun(Row draft, FormScope scope, FormErrors errors) {
    boolean own = draft.number("user") == scope.actor().id();
    if (draft.get("end") == null
        && !errors.any()
        && !scope.may("start" + (own ? "_own" : "_other") + "_timesheet")) {
      errors.root("You are not allowed to start this timesheet record.");
    }
  }

  private void roomForOneMore(Row draft, FormScope scope, FormErrors errors) {
    if (scope.creates()
        && !errors.any()
        && draft.get("end") == null
        && service.blocked(draft.number("user"), scope.actor())) {
      errors.root("You have an active time record which cannot be stopped automatically.");
    }
  }
}
