package io.kimaicontract.contract.compat;

import java.util.List;

/**
 * One difference between two documents, wherever it is met: a schema that many operations use
 * differs once.
 *
 * @param kind what differs
 * @param change whether it is new, gone or other than before
 * @param impact what it means for clients
 * @param directions in which directions it is met, requests first; empty for what is neither
 * @param subject where, in words such as {@code TimesheetEntity.rate}
 * @param place JSON pointer into the newer document; into the older one for what is gone
 * @param before what the older document says; empty for what is new
 * @param after what the newer document says; empty for what is gone
 * @param operations the operations in which it is met, named as in the newer document
 */
public record Difference(
    Kind kind,
    Change change,
    Impact impact,
    List<Direction> directions,
    String subject,
    String place,
    String before,
    String after,
    List<String> operations) {

  /** Copies the lists. */
  public Difference {
    directions = List.copyOf(directions);
    operations = List.copyOf(operations);
  }

  /** How something differs. */
  public enum Change {
    /** Only the newer document has it. */
    NEW,
    /** Only the older document has it. */
    GONE,
    /** Both have it, and say something else of it. */
    OTHER
  }

  /** What can differ. */
  public enum Kind {
    /** A method of a path. */
    OPERATION("the operation"),
    /** A parameter of a query, path or header. */
    PARAMETER("the parameter"),
    /** A property of an object. */
    PROPERTY("the property"),
    /** A body, or a content type of one. */
    BODY("the body"),
    /** A declared status. */
    STATUS("the status"),
    /** A declared header of an answer. */
    HEADER("the header"),
    /** The type of a value. */
    TYPE("type"),
    /** The format of a text or number. */
    FORMAT("format"),
    /** The values that a value may be one of. */
    ENUM("values"),
    /** The regular expression of a text. */
    PATTERN("pattern"),
    /** A bound of a number, a length or a size. */
    BOUND("bound"),
    /** Whether a value may be null. */
    NULLABLE("null"),
    /** The value that counts when none is sent. */
    DEFAULT("default"),
    /** Whether it must be there. */
    REQUIRED("required"),
    /** For whom, or when, it is there. */
    CONDITION("condition"),
    /** How a parameter is written. */
    SERIALIZATION("serialization"),
    /** Whether it is announced to go. */
    DEPRECATED("deprecated"),
    /** Whether it is for Kimai's own use. */
    INTERNAL("internal"),
    /** What a caller must show. */
    SECURITY("security"),
    /** A name that no request and no answer contains. */
    NAME("name");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** How sentences call it. */
    public String word() {
      return word;
    }
  }

  /** What differs, in one line, without the operations. */
  public String title() {
    return DifferenceTitle.of(List.of(subject), this);
  }
}
