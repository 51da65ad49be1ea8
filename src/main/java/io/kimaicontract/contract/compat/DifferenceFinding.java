package io.kimaicontract.contract.compat;

import io.kimaicontract.contract.SchemaFinding;
import io.kimaicontract.contract.SchemaFinding.Kind;
import io.kimaicontract.contract.compat.Difference.Change;

/** Words a difference as a finding, in the kinds that entries of the ledger match. */
public final class DifferenceFinding {
  private DifferenceFinding() {}

  /** The finding: what the older document says was expected, what the newer one says was seen. */
  public static SchemaFinding of(Difference difference) {
    String before =
        difference.before().isEmpty() ? word(difference, Change.NEW) : difference.before();
    String after =
        difference.after().isEmpty() ? word(difference, Change.GONE) : difference.after();
    return new SchemaFinding(kind(difference), "", difference.place(), before, after);
  }

  private static String word(Difference difference, Change without) {
    return difference.change() == without ? "missing" : "present";
  }

  private static Kind kind(Difference difference) {
    return switch (difference.kind()) {
      case OPERATION -> Kind.OPERATION;
      case STATUS -> Kind.STATUS;
      case TYPE, NULLABLE -> Kind.TYPE;
      case FORMAT -> Kind.FORMAT;
      case PROPERTY, PARAMETER, REQUIRED ->
          difference.change() == Change.NEW ? Kind.UNDECLARED : Kind.MISSING;
      case CONDITION -> Kind.VISIBILITY;
      case BODY -> Kind.BODY;
      case HEADER, SECURITY -> Kind.HEADER;
      case ENUM, PATTERN, BOUND, DEFAULT, SERIALIZATION, DEPRECATED, INTERNAL, NAME -> Kind.VALUE;
    };
  }
}
