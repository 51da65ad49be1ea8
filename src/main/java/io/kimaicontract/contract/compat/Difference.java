package io.kimaicontract.contract.compat;

import java.util.List;

/**
 * One difference between two documents: a schema that many operations use differs once.
 *
 * @param kind the sort of thing that differs
 * @param change new, gone or other than before
 * @param impact the effect on clients
 * @param directions the directions that show it, requests first; empty for neither
 * @param subject the place in words, such as {@code TimesheetEntity.rate}
 * @param place JSON pointer into the newer document; into the older one if the thing is gone
 * @param before the statement of the older document; empty if the thing is new
 * @param after the statement of the newer document; empty if the thing is gone
 * @param operations the operations that show it, named as in the newer document
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

  /** The ways in which something differs. */
  public enum Change {
    /** Only the newer document has it. */
    NEW,
    /** Only the older document has it. */
    GONE,
    /** Both have it, with different content. */
    OTHER
  }

  /** The things that can differ. */
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
    /** The enumerated values. */
    ENUM("values"),
    /** The regular expression of a text. */
    PATTERN("pattern"),
    /** A bound of a number, a length or a size. */
    BOUND("bound"),
    /** The permission to be null. */
    NULLABLE("null"),
    /** The value that applies when none is sent. */
    DEFAULT("default"),
    /** The duty to be there. */
    REQUIRED("required"),
    /** The condition under which it is there. */
    CONDITION("condition"),
    /** The way in which a parameter is written. */
    SERIALIZATION("serialization"),
    /** The announcement of its removal. */
    DEPRECATED("deprecated"),
    /** The mark for Kimai's own use. */
    INTERNAL("internal"),
    /** The credentials of a caller. */
    SECURITY("security"),
    /** A name that appears in no request and no answer. */
    NAME("name");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** Its name in sentences. */
    public String word() {
      return word;
    }
  }

  /** The difference in one line, without the operations. */
  public String title() {
    return DifferenceTitle.of(List.of(subject), this);
  }
}
