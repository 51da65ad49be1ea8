package io.kimaicontract.reference.form;

import io.kimaicontract.reference.core.InvalidValue;
import io.kimaicontract.reference.http.Fields;
import io.kimaicontract.reference.http.Input;
import io.kimaicontract.reference.release.KimaiProfile;
import io.kimaicontract.reference.release.Quirk;
import io.kimaicontract.reference.store.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form.
 *
 * @param flag true for a boolean, which has a meaning when left out
 */
public record Field(
    String name,
    FieldType type,
    List<Rule> rules,
    List<Predicate<FormScope>> gates,
    boolean flag,
    boolean trueWhenUnset) {

  public static Field of(String name, FieldType type) {
    return new Field(name, type, List.of(), List.of(), false, false);
  }

  /** A boolean; the quirks decide its value when it is left out. */
  public static Field flag(String name, FieldType type) {
    return new Field(name, type, List.of(), List.of(), true, false);
  }

  /**
   * The same, true by default in the releases that read an unset boolean as the record's default
   * (rule B7).
   */
  public Field trueByDefault() {
    return new Field(name, type, rules, gates, flag, true);
  }

  public Field must(Rule... more) {
    List<Rule> all = new ArrayList<>(rules);
    all.addAll(List.of(more));
    return new Field(name, type, all, gates, flag, trueWhenUnset);
  }

  /** A field that exists only under this condition; otherwise it is an extra field (rule H8). */
  public Field when(Predicate<FormScope> gate) {
    List<Predicate<FormScope>> all = new ArrayList<>(gates);
    all.add(gate);
    return new Field(name, type, rules, all, flag, trueWhenUnset);
  }

  public Field since(String version) {
    return when(scope -> scope.services().kimaiProfile().since(version));
  }

  boolean opensFor(FormScope scope) {
    return gates.stream().allMatch(gate -> gate.test(scope));
  }

  /** Puts the submitted value into the draft; returns false if it cannot be read. */
  boolean read(Fields submitted, Row draft, FormScope scope, FormErrors errors) {
    Input input = submitted.get(name);
    if (input == null) {
      if (flag) {
        unset(draft, scope);
      }
      return true;
    }
    try {
      draft.put(name, type.read(input, scope));
      return true;
    } catch (InvalidValue invalidValue) {
      errors.field(name, invalidValue.text());
      return false;
    }
  }

  void validate(Row draft, FormScope scope, FormErrors errors) {
    for (Rule rule : rules) {
      @Nullable String complaint = rule.complaint(draft.get(name), scope);
      if (complaint != null) {
        errors.field(name, complaint);
      }
    }
  }

  private void unset(Row draft, FormScope scope) {
    KimaiProfile kimaiProfile = scope.services().kimaiProfile();
    if (scope.creates()) {
      draft.put(name, trueWhenUnset && kimaiProfile.has(Quirk.UNSET_BOOLEAN_TRUE_ON_POST));
    } else if (!kimaiProfile.has(Quirk.UNSET_ON_PATCH_UNCHANGED)) {
      draft.put(name, false);
    }
  }
}
