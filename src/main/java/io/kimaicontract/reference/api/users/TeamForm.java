package io.kimaicontract.reference.api.users;

import io.kimaicontract.reference.core.InvalidValue;
import io.kimaicontract.reference.form.Field;
import io.kimaicontract.reference.form.FieldTypes;
import io.kimaicontract.reference.form.Form;
import io.kimaicontract.reference.form.FormErrors;
import io.kimaicontract.reference.form.FormScope;
import io.kimaicontract.reference.form.Rules;
import io.kimaicontract.reference.http.Fields;
import io.kimaicontract.reference.http.Input;
import io.kimaicontract.reference.http.Json;
import io.kimaicontract.reference.release.Quirk;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import io.kimaicontract.reference.store.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The form of a team; each member is a form of its own (rules TM2, TM4, B5, E3). */
final class TeamForm {

  static final Form FORM =
      Form.of(
          List.of(
              Field.of("name", FieldTypes.text())
                  .must(
                      Rules.notBlank(),
                      Rules.atLeast(2),
                      Rules.atMost(100),
                      Rules.unique(RecordType.TEAM, "name", "This value is already used.")),
              Field.of("color", FieldTypes.text()).must(Rules.colour()),
              Field.of("members", TeamForm::members)),
          TeamForm::ledBySomebody);

  private static final List<String> FALSE_VALUES = List.of("", "0", "false");

  private TeamForm() {}

  /** The submitted members, with the errors of each. */
  private record Submitted(Map<Integer, Boolean> members, ArrayNode parts, boolean wrong) {}

  /** The member that stood at an index before the change. */
  private record Former(int user, boolean lead) {}

  private static List<Former> former(FormScope scope) {
    List<Former> former = new ArrayList<>();
    if (scope.stored() != null) {
      scope.stored().members().forEach((user, lead) -> former.add(new Former(user, lead)));
    }
    return former;
  }

  private static @Nullable Object members(Input input, FormScope scope) throws InvalidValue {
    if (!(input instanceof Input.Group group)) {
      if (FieldTypes.scalar(input, InvalidValue.INVALID) != null) {
        throw new InvalidValue(InvalidValue.INVALID);
      }
      return new Submitted(new LinkedHashMap<>(), Json.array(), false);
    }
    List<Former> former = former(scope);
    Map<Integer, Boolean> members = new LinkedHashMap<>();
    ArrayNode parts = Json.array();
    boolean wrong = false;
    int index = 0;
    for (Input entry : group.fields().values().values()) {
      Fields fields = entry instanceof Input.Group member ? member.fields() : new Fields(Map.of());
      Former before = index < former.size() ? former.get(index) : null;
      index++;
      Row user = user(fields, before, scope);
      wrong |= user == null;
      parts.add(part(user == null));
      if (user != null) {
        members.putIfAbsent(user.id(), leads(fields.get("teamlead"), before, scope));
      }
    }
    return new Submitted(members, parts, wrong);
  }

  private static @Nullable Row user(Fields fields, @Nullable Former before, FormScope scope) {
    String id = fields.text("user");
    Table users = scope.services().of(RecordType.USER);
    if (id == null) {
      return before == null ? null : users.find(before.user());
    }
    Row user = id.matches("\\d{1,9}") ? users.find(Integer.parseInt(id)) : null;
    return user != null && mayTake(user, scope) ? user : null;
  }

  /** Who may be chosen, and since 2.63 who is a member already: before, all were removed first. */
  private static boolean mayTake(Row user, FormScope scope) {
    Row team = scope.stored();
    boolean kept = scope.services().kimaiProfile().since("2.63");
    return (kept && team != null && team.members().containsKey(user.id()))
        || scope.services().access().mayChoose(scope.actor(), user);
  }

  private static boolean leads(@Nullable Input input, @Nullable Former before, FormScope scope) {
    boolean lenient = scope.services().kimaiProfile().has(Quirk.TEAMLEAD_NULL_FALSE);
    if (input instanceof Input.Text text) {
      return !lenient || !FALSE_VALUES.contains(text.value());
    }
    boolean kept =
        input == null && scope.services().kimaiProfile().has(Quirk.UNSET_ON_PATCH_UNCHANGED);
    return kept && before != null && before.lead();
  }

  private static void ledBySomebody(Row draft, FormScope scope, FormErrors errors) {
    if (draft.get("members") instanceof Submitted submitted) {
      draft.put("members", submitted.members());
      show(submitted.parts(), submitted.wrong(), errors);
    } else {
      ArrayNode parts = Json.array();
      draft.members().forEach((user, lead) -> parts.add(part(false)));
      show(parts, false, errors);
    }
    if (!draft.members().containsValue(true)) {
      errors.root("At least one team leader must be assigned to the team.");
    }
    if (draft.members().isEmpty()) {
      errors.root("This collection should contain 1 element or more.");
    }
  }

  private static void show(ArrayNode parts, boolean wrong, FormErrors errors) {
    if (!parts.isEmpty()) {
      errors.children("members", parts, wrong);
    }
  }

  private static ObjectNode part(boolean unknownUser) {
    ObjectNode part = Json.object();
    ObjectNode fields = part.putObject("children");
    FormErrors.write(
        fields.putObject("user"), unknownUser ? List.of(InvalidValue.CHOICE) : List.of());
    fields.putObject("teamlead");
    return part;
  }
}
