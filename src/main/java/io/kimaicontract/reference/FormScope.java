package io.kimaicontract.reference;

import org.jspecify.annotations.Nullable;

/**
 * Who submits a form, and for which record.
 *
 * @param stored the record that is changed, or null when one is made
 */
record FormScope(Core core, Row actor, @Nullable Row stored) {

  boolean creates() {
    return stored == null;
  }

  /** Whether what is changed belongs to the row already. */
  boolean keeps(Thing thing, Row row) {
    return stored != null && stored.number(thing.word()) == row.id();
  }

  boolean may(String permission) {
    return core.access().may(actor, permission);
  }
}
