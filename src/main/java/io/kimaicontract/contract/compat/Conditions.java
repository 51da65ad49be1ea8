package io.kimaicontract.contract.compat;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.PropertyCondition;
import io.kimaicontract.contract.compat.Difference.Change;
import io.kimaicontract.contract.source.PinnedContracts;
import io.kimaicontract.target.KimaiVersion;
import java.util.List;
import java.util.Optional;

/**
 * Compares for whom properties are there. A document says it in words, and of releases that are
 * known here the suite knows it where a document has lost its words.
 */
final class Conditions {
  private static final String KNOWN = "it depends on permissions";

  private final boolean comparable;

  /** What both say of a property, where they say something else. */
  record Changed(Change change, String before, String after) {}

  Conditions(Contract was, Contract now) {
    this.comparable = says(was) && says(now);
  }

  /** The difference, if there is one. */
  Optional<Changed> compare(SchemaNode was, SchemaNode now, String property) {
    if (!comparable) {
      return Optional.empty();
    }
    String before = of(was, property);
    String after = of(now, property);
    boolean same = before.isEmpty() == after.isEmpty();
    if (before.equals(after) || (same && (before.equals(KNOWN) || after.equals(KNOWN)))) {
      return Optional.empty();
    }
    Change change = before.isEmpty() ? Change.NEW : after.isEmpty() ? Change.GONE : Change.OTHER;
    return Optional.of(new Changed(change, before, after));
  }

  private static String of(SchemaNode schema, String property) {
    return PropertyCondition.of(schema.node().path("properties").path(property))
        .orElse(schema.contract().isConditional(schema.subject(), property) ? KNOWN : "");
  }

  /** Whether a property without a condition is known to have none. */
  private static boolean says(Contract contract) {
    List<KimaiVersion> known = PinnedContracts.kimaiVersions();
    KimaiVersion newest = known.get(known.size() - 1);
    return PropertyCondition.areKept(contract.original())
        || contract.kimaiVersion().filter(newest::isAtLeast).isPresent();
  }
}
