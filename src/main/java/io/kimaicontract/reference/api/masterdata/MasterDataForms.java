package io.kimaicontract.reference.api.masterdata;

import io.kimaicontract.reference.core.InvalidValue;
import io.kimaicontract.reference.core.ListFilter;
import io.kimaicontract.reference.form.Choice;
import io.kimaicontract.reference.form.Field;
import io.kimaicontract.reference.form.FieldTypes;
import io.kimaicontract.reference.form.Form;
import io.kimaicontract.reference.form.FormErrors;
import io.kimaicontract.reference.form.FormScope;
import io.kimaicontract.reference.form.Rule;
import io.kimaicontract.reference.form.Rules;
import io.kimaicontract.reference.http.Input;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The forms of customers, projects and activities (rules CP6 to CP22). */
final class MasterDataForms {

  private MasterDataForms() {}

  static Form customer() {
    List<Field> fields = new ArrayList<>();
    fields.add(
        text("name")
            .must(Rules.notBlank(), Rules.atLeast(2), Rules.atMost(150), Rules.plainName()));
    fields.add(text("number").must(Rules.atMost(50), number(RecordType.CUSTOMER)));
    fields.add(text("comment").must(Rules.column()));
    fields.add(text("company").must(Rules.atMost(100)));
    fields.add(text("vatId").must(Rules.atMost(50)));
    fields.add(text("contact").must(Rules.atMost(100)));
    fields.add(text("address").must(Rules.column()).when(MasterDataForms::hasOldAddress));
    for (String line : List.of("addressLine1", "addressLine2", "addressLine3")) {
      fields.add(text(line).must(Rules.atMost(150)).since("2.41"));
    }
    fields.add(text("postCode").must(Rules.atMost(20)).since("2.41"));
    fields.add(text("city").must(Rules.atMost(50)).since("2.41"));
    fields.add(text("country").must(Rules.notBlank(), Rules.country()));
    fields.add(text("language").must(Rules.notBlank(), Rules.language()).since("2.63"));
    fields.add(text("currency").must(Rules.notBlank(), Rules.currency()));
    for (String phone : List.of("phone", "fax", "mobile")) {
      fields.add(text(phone).must(Rules.atMost(30)));
    }
    fields.add(text("email").must(Rules.atMost(75), Rules.email()));
    fields.add(
        Field.of("homepage", MasterDataForms::homepage).must(Rules.atMost(100), Rules.url()));
    fields.add(text("timezone").must(Rules.notBlank(), Rules.timezone()));
    fields.add(text("invoiceText").must(Rules.column()));
    fields.add(
        text("invoiceTemplate").must((value, scope) -> value == null ? null : InvalidValue.CHOICE));
    fields.add(text("invoiceEmail").must(Rules.atMost(75), Rules.email()).since("2.63"));
    fields.add(text("buyerReference").must(Rules.atMost(50)).since("2.41"));
    fields.addAll(shared(RecordType.CUSTOMER));
    return Form.of(fields);
  }

  static Form project() {
    List<Field> fields = new ArrayList<>();
    fields.add(
        text("name").must(Rules.notNull(), Rules.atLeast(2), Rules.atMost(150), Rules.plainName()));
    fields.add(text("number").must(Rules.atMost(10), number(RecordType.PROJECT)));
    fields.add(text("comment").must(Rules.column()));
    fields.add(text("invoiceText").must(Rules.column()));
    fields.add(text("orderNumber").must(Rules.atMost(50)));
    for (String day : List.of("orderDate", "start", "end")) {
      fields.add(Field.of(day, FieldTypes.day()));
    }
    fields.add(
        Field.of(
                "customer",
                FieldTypes.reference(RecordType.CUSTOMER, reachable(RecordType.CUSTOMER)))
            .must(Rules.notNull()));
    List<Field> shared = shared(RecordType.PROJECT);
    shared.add(shared.size() - 2, flag("globalActivities"));
    fields.addAll(shared);
    return Form.of(fields, MasterDataForms::daysInOrder);
  }

  static Form activity() {
    List<Field> fields = new ArrayList<>();
    fields.add(
        text("name")
            .must(Rules.notBlank(), Rules.atLeast(2), Rules.atMost(150), Rules.plainName()));
    fields.add(text("number").must(Rules.atMost(10), number(RecordType.ACTIVITY)));
    fields.add(text("comment").must(Rules.column()));
    fields.add(text("invoiceText").must(Rules.column()));
    fields.add(
        Field.of("project", FieldTypes.reference(RecordType.PROJECT, MasterDataForms::sameCustomer))
            .when(scope -> scope.stored() == null || scope.stored().get("project") != null));
    fields.addAll(shared(RecordType.ACTIVITY));
    return Form.of(fields);
  }

  private static List<Field> shared(RecordType recordType) {
    List<Field> fields = new ArrayList<>();
    fields.add(
        Field.of("teams", FieldTypes.references(RecordType.TEAM, MasterDataForms::team))
            .when(FormScope::creates));
    fields.add(text("color").must(Rules.colour()));
    fields.add(Field.of("budget", FieldTypes.budget()).when(granted("budget", recordType)));
    fields.add(Field.of("timeBudget", FieldTypes.duration()).when(granted("time", recordType)));
    fields.add(
        text("budgetType")
            .must(Rules.oneOf("month"))
            .when(granted("budget", recordType).or(granted("time", recordType))));
    fields.add(flag("visible"));
    fields.add(flag("billable"));
    return fields;
  }

  private static Field text(String name) {
    return Field.of(name, FieldTypes.text());
  }

  private static Field flag(String name) {
    return Field.flag(name, FieldTypes.checkbox()).trueByDefault();
  }

  private static Rule number(RecordType recordType) {
    Rule unique = Rules.unique(recordType, "number", "This number is already in use.");
    return (value, scope) ->
        MasterDataDefaults.allowsDuplicates(scope.services(), recordType)
            ? null
            : unique.complaint(value, scope);
  }

  private static Predicate<FormScope> granted(String action, RecordType recordType) {
    return scope ->
        scope.stored() == null
            ? scope.may(action + "_" + recordType.word())
            : scope.services().access().may(scope.actor(), action, recordType, scope.stored());
  }

  /** The visible records that the actor may see (rule CP21), and the one already chosen. */
  private static Choice reachable(RecordType recordType) {
    return (row, scope) ->
        scope.services().access().reaches(scope.actor(), recordType, row)
            && (new ListFilter(scope.services()).shown(recordType, row, "1")
                || scope.keeps(recordType, row));
  }

  /** An activity stays with its customer (rule CP11). */
  private static boolean sameCustomer(Row project, FormScope scope) {
    boolean offered = reachable(RecordType.PROJECT).allows(project, scope);
    if (scope.stored() == null) {
      return offered;
    }
    Row former = scope.services().of(RecordType.PROJECT).find(scope.stored().number("project"));
    return offered && (former == null || former.number("customer") == project.number("customer"));
  }

  private static boolean hasOldAddress(FormScope scope) {
    boolean structured = scope.services().kimaiProfile().since("2.41");
    return !structured || (scope.stored() != null && scope.stored().get("address") != null);
  }

  private static @Nullable Object homepage(Input input, FormScope scope) throws InvalidValue {
    String text = FieldTypes.scalar(input, InvalidValue.INVALID);
    if (text == null) {
      return null;
    }
    boolean bare = !text.toLowerCase(Locale.ROOT).matches("[a-z][a-z0-9+.-]*:.*");
    return bare ? "https://" + text : text;
  }

  private static void daysInOrder(Row draft, FormScope scope, FormErrors errors) {
    LocalDate start = draft.day("start");
    LocalDate end = draft.day("end");
    if (start != null && end != null && end.isBefore(start)) {
      errors.field("end", "The end date must not be earlier than the start date.");
    }
  }

  /** The teams that the caller leads; every team for callers who see all. */
  private static boolean team(Row team, FormScope scope) {
    return scope.services().access().mayList(scope.actor(), team);
  }
}
