package io.kimaicontract.contract;

/**
 * One place where an answer and the contract differ.
 *
 * @param kind what sort of difference it is
 * @param instance JSON pointer into the answer, array positions as they are; empty for the whole
 * @param schema JSON pointer into the contract, starting with {@code #}
 * @param expected what the contract says, in words
 * @param seen what the answer holds there: JSON text, a status, or a word such as {@code missing}
 */
public record SchemaFinding(
    Kind kind, String instance, String schema, String expected, String seen) {

  /** The sorts of difference between an answer and a contract. */
  public enum Kind {
    /** A status that the operation does not declare, or a server error. */
    STATUS,
    /** A value of another type, {@code null} included. */
    TYPE,
    /** A text that is not of the declared format. */
    FORMAT,
    /** A declared property that the answer lacks. */
    MISSING,
    /** A property that the contract does not declare. */
    UNDECLARED,
    /** Any other keyword: enum, pattern, bounds, lengths. */
    VALUE,
    /** A body that is no JSON, or none where one is declared, or one where none is. */
    BODY,
    /** A header that must be there and is not, or has a wrong value. */
    HEADER,
    /** A property that is missing for a reader who may see it, or there for one who may not. */
    VISIBILITY,
    /** An operation that the contract does not have, but that answered. */
    OPERATION
  }

  /** The same finding in a value that stands below a pointer of the answer. */
  SchemaFinding below(String pointer) {
    return new SchemaFinding(kind, pointer + instance, schema, expected, seen);
  }

  /** The instance pointer with {@code *} in place of array positions. */
  public String place() {
    return instance.replaceAll("/\\d+(?=/|$)", "/*");
  }
}
