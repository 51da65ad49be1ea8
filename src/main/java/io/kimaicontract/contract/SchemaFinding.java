package io.kimaicontract.contract;

/**
 * One place where an answer and the contract differ.
 *
 * @param kind the sort of difference
 * @param instance JSON pointer into the answer, with array positions; empty for the whole answer
 * @param schema JSON pointer into the contract, starting with {@code #}
 * @param expected the expectation of the contract, in words
 * @param seen the content of the answer there: JSON text, a status, or a word such as {@code
 *     missing}
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
    /**
     * A body that is not JSON, is missing although declared, or is there although none is declared.
     */
    BODY,
    /** A required header that is missing or has a wrong value. */
    HEADER,
    /** A property that a reader may see and does not get, or may not see and gets. */
    VISIBILITY,
    /** An operation that answered although the contract does not have it. */
    OPERATION
  }

  /** The same finding, wherever in an answer it stands. */
  public SchemaFinding anywhere() {
    return new SchemaFinding(kind, "", schema, expected, seen);
  }

  /** The same finding, with its pointer moved below a pointer of the answer. */
  SchemaFinding below(String pointer) {
    return new SchemaFinding(kind, pointer + instance, schema, expected, seen);
  }
}
