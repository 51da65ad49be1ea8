package io.kimaicontract.reference.core;

import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Visibility, search and order of lists (rules F4 to F6, F17). */
public final class ListFilter {

  private final Services services;

  public ListFilter(Services services) {
    this.services = services;
  }

  /** True if the record belongs to a list of visible (1), hidden (2) or all (3) records. */
  public boolean shown(RecordType recordType, Row row, String visible) {
    boolean parents = parentsVisible(recordType, row);
    return switch (visible) {
      case "1" -> row.is("visible") && parents;
      case "2" -> !row.is("visible") && parents;
      default -> true;
    };
  }

  boolean parentsVisible(RecordType recordType, Row row) {
    RecordType parent =
        recordType == RecordType.ACTIVITY ? RecordType.PROJECT : RecordType.CUSTOMER;
    Row above =
        recordType == RecordType.CUSTOMER
            ? null
            : services.of(parent).find(row.number(parent.word()));
    return above == null || (above.is("visible") && parentsVisible(parent, above));
  }

  /**
   * True if every word of the term is in one of the columns; a word after {@code !} must not be.
   */
  public static boolean found(Row row, String term, List<String> columns) {
    for (String word : term.strip().split("\\s+", -1)) {
      boolean excluded = word.length() > 1 && word.startsWith("!");
      String wanted = (excluded ? word.substring(1) : word).toLowerCase(Locale.ROOT);
      boolean there =
          columns.stream()
              .anyMatch(column -> row.text(column).toLowerCase(Locale.ROOT).contains(wanted));
      if (there == excluded) {
        return false;
      }
    }
    return true;
  }

  public static Comparator<Row> by(String column, boolean descending) {
    Comparator<Row> order =
        column.equals("id")
            ? Comparator.comparing(Row::id)
            : Comparator.comparing((Row row) -> row.text(column).toLowerCase(Locale.ROOT))
                .thenComparing(Row::id);
    return descending ? order.reversed() : order;
  }
}
