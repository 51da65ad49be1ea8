package io.kimaicontract.reference.form;

import io.kimaicontract.reference.core.Days;
import io.kimaicontract.reference.core.DurationText;
import io.kimaicontract.reference.core.Unreadable;
import io.kimaicontract.reference.http.Input;
import io.kimaicontract.reference.release.Quirk;
import io.kimaicontract.reference.store.Row;
import io.kimaicontract.reference.store.Thing;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the kinds of fields read what was submitted. */
public final class FieldTypes {

  private static final String MONEY = "Please enter a valid money amount.";
  private static final BigDecimal MOST = new BigDecimal("900000000000");

  private FieldTypes() {}

  /** A trimmed text; the empty one is none. */
  public static FieldType text() {
    return (input, scope) -> scalar(input, Unreadable.INVALID);
  }

  /** A checkbox: false only for JSON's false (rules B1 to B3, B6). */
  public static FieldType checkbox() {
    return (input, scope) -> {
      if (input instanceof Input.Group) {
        throw new Unreadable("The checkbox has an invalid value.");
      }
      return input instanceof Input.Text;
    };
  }

  /** An amount of money, with comma or dot. */
  public static FieldType money() {
    return (input, scope) -> amount(scalar(input, MONEY));
  }

  /** A budget, which is zero when it is emptied (rule CP13). */
  public static FieldType budget() {
    return (input, scope) -> {
      Double amount = amount(scalar(input, MONEY));
      return amount == null ? Double.valueOf(0) : amount;
    };
  }

  /** A duration as text, in seconds (rules CP14, CP15). */
  public static FieldType duration() {
    return (input, scope) -> {
      String text = scalar(input, "Please enter a valid duration.");
      return text == null
          ? Integer.valueOf(0)
          : DurationText.seconds(text, scope.core().behaviour());
    };
  }

  /** A day: POST takes a date, PATCH of released versions a date with a time (rule D22). */
  public static FieldType day() {
    return (input, scope) -> {
      String text = scalar(input, "Please enter a valid date.");
      boolean needsTime =
          !scope.creates() && scope.core().behaviour().has(Quirk.PROJECT_PATCH_NEEDS_TIME);
      return text == null ? null : Days.read(text, needsTime);
    };
  }

  /** The id of a record that the actor may choose. */
  public static FieldType reference(Thing thing, Choice choice) {
    return (input, scope) -> {
      String text = scalar(input, Unreadable.CHOICE);
      return text == null ? null : chosen(thing, text, choice, scope);
    };
  }

  /** Ids of records of that kind. */
  public static FieldType references(Thing thing) {
    return (input, scope) -> {
      Set<Integer> ids = new LinkedHashSet<>();
      if (input instanceof Input.Group group) {
        for (Input one : group.fields().values().values()) {
          String text = scalar(one, Unreadable.CHOICE);
          ids.add(chosen(thing, text == null ? "" : text, (row, any) -> true, scope));
        }
      } else if (scalar(input, Unreadable.CHOICE) != null) {
        throw new Unreadable(Unreadable.CHOICE);
      }
      return ids;
    };
  }

  public static @Nullable String scalar(Input input, String complaint) throws Unreadable {
    if (input instanceof Input.Group) {
      throw new Unreadable(complaint);
    }
    String text = input instanceof Input.Text sent ? sent.value().strip() : "";
    return text.isEmpty() ? null : text;
  }

  private static Integer chosen(Thing thing, String text, Choice choice, FormScope scope)
      throws Unreadable {
    Row row = text.matches("\\d{1,9}") ? scope.core().of(thing).find(Integer.parseInt(text)) : null;
    if (row == null || !choice.allows(row, scope)) {
      throw new Unreadable(Unreadable.CHOICE);
    }
    return row.id();
  }

  private static @Nullable Double amount(@Nullable String text) throws Unreadable {
    if (text == null) {
      return null;
    }
    String number = text.replace(',', '.');
    if (!number.matches("\\d+(\\.\\d+)?") || new BigDecimal(number).compareTo(MOST) > 0) {
      throw new Unreadable(MONEY);
    }
    return Double.valueOf(number);
  }
}
