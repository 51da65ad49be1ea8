package io.kimaicontract.input;

/** What is wrong with an input, in the broadest sense. */
public enum InputFamily {
  /** There is no value, or as good as none. */
  EMPTY,
  /** The value has another type. */
  WRONG_TYPE,
  /** The value is too long, too large, too small or unknown. */
  OUT_OF_RANGE,
  /** The text has characters that programs often lose. */
  ODD_TEXT,
  /** There are several values, or they are nested otherwise. */
  STRUCTURE
}
