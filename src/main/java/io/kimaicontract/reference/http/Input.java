package io.kimaicontract.reference.http;

/**
 * One submitted value after Kimai's decoder: numbers and true become texts, null becomes an empty
 * text, false becomes no value (rule H4).
 */
public sealed interface Input {

  /** A text. */
  record Text(String value) implements Input {}

  /** JSON's false. */
  record Off() implements Input {}

  /** An object, or an array by index. */
  record Group(Fields fields) implements Input {}
}
