package io.kimaicontract.reference.form;

import io.kimaicontract.reference.core.DateParser;
import io.kimaicontract.reference.core.DurationText;
import io.kimaicontract.reference.core.InvalidValue;
import io.kimaicontract.reference.http.Input;
import io.kimaicontract.reference.release.Quirk;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The conversions of submitted values by kind of field. */
public final class FieldTypes {

  private static final String MONEY = "Please enter a valid money amount.";
  private static final BigDecimal MOST = new BigDecimal("900000000000");

  /** What PHP's forms cut off: separators and control characters at both ends. */
  private static final Pattern ENDS = Pattern.compile("^[\\p{Z}\\p{Cc}]+|[\\p{Z}\\p{Cc}]+$");

  private FieldTypes() {}

  /** A trimmed text; an empty one becomes null. */
  public static FieldType text() {
    return (input, scope) -> scalar(input, InvalidValue.INVALID);
  }

  /** A checkbox: false only for JSON's false (rules B1 to B3, B6). */
  public static FieldType checkbox() {
    return (input, scope) -> {
      if (input instanceof Input.Group) {
        throw new InvalidValue("The checkbox has an invalid value.");
      }
      return input instanceof Input.Text;
    };
  }

  /** An amount of money, with comma or dot. */
  public static FieldType money() {
    return (input, scope) -> amount(scalar(input, MONEY));
  }

  /** A budget, which becomes zero when it is emptied (rule CP13). */
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
          : DurationText.seconds(text, scope.services().kimaiProfile());
    };
  }

  /** A day: POST takes a date, PATCH of released versions a date with a time (rule D22). */
  public static FieldType day() {
    return (input, scope) -> {
      String text = scalar(input, "Please enter a valid date.");
      boolean needsTime =
          !scope.creates() && scope.services().kimaiProfile().has(Quirk.PROJECT_PATCH_NEEDS_TIME);
      return text == null ? null : DateParser.read(text, needsTime);
    };
  }

  /** The id of a record that the actor may choose. */
  public static FieldType reference(RecordType recordType, Choice choice) {
    return (input, scope) -> {
      String text = scalar(input, InvalidValue.CHOICE);
      return text == null ? null : chosen(recordType, text, choice, scope);
    };
  }

  /** Ids of records of that kind that the actor may choose. */
  public static FieldType references(RecordType recordType, Choice choice) {
    return (input, scope) -> {
      Set<Integer> ids = new LinkedHashSet<>();
      if (input instanceof Input.Group group) {
        for (Input one : group.fields().values().values()) {
          String text = scalar(one, InvalidValue.CHOICE);
          ids.add(chosen(recordType, text == null ? "" : text, choice, scope));
        }
      } else if (scalar(input, InvalidValue.CHOICE) != null) {
        throw new InvalidValue(InvalidValue.CHOICE);
      }
      return ids;
    };
  }

  public static @Nullable String scalar(Input input, String complaint) throws InvalidValue {
    if (input instanceof Input.Group) {
      throw new InvalidValue(complaint);
    }
    String text = input instanceof Input.Text sent ? ENDS.matcher(sent.value()).replaceAll("") : "";
    return text.isEmpty() ? null : text;
  }

  private static Integer chosen(RecordType recordType, String text, Choice choice, FormScope scope)
      throws InvalidValue {
    Row row =
        text.matches("\\d{1,9}")
            ? scope.services().of(recordType).find(Integer.parseInt(text))
            : null;
    if (row == null || !choice.allows(row, scope)) {
      throw new InvalidValue(InvalidValue.CHOICE);
    }
    return row.id();
  }

  private static @Nullable Double amount(@Nullable String text) throws InvalidValue {
    if (text == null) {
      return null;
    }
    String number = text.replace(',', '.');
    if (!number.matches("\\d+(\\.\\d+)?") || new BigDecimal(number).compareTo(MOST) > 0) {
      throw new InvalidValue(MONEY);
    }
    return Double.valueOf(number);
  }
}
