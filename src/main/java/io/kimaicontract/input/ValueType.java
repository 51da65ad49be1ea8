package io.kimaicontract.input;

import java.util.EnumSet;
import java.util.Set;

/** The type of a field's values, as far as the document and the field's name tell. */
public enum ValueType {
  TEXT,
  NUMBER,
  BOOLEAN,
  DATE,
  DATE_TIME,
  /** One of a list of values. */
  CHOICE,
  /** The id of a record. */
  ID,
  /** Several values. */
  LIST;

  static final Set<ValueType> ANY = EnumSet.allOf(ValueType.class);
  static final Set<ValueType> SINGLE = EnumSet.complementOf(EnumSet.of(LIST));
  static final Set<ValueType> DATES = EnumSet.of(DATE, DATE_TIME);
  static final Set<ValueType> NO_TEXT = EnumSet.complementOf(EnumSet.of(TEXT));
  static final Set<ValueType> NUMERIC = EnumSet.of(NUMBER, ID, LIST, TEXT, CHOICE);
}
