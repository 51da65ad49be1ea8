package io.kimaicontract.reference.form;

import io.kimaicontract.reference.core.Core;
import io.kimaicontract.reference.store.Row;
import io.kimaicontract.reference.store.Thing;
import org.jspecify.annotations.Nullable;

/**
 * Who submits a form, and for which record.
 *
 * @param stored the record that is changed, or null when one is made
 */
public record FormScope(Core core, Row actor, @Nullable Row stored) {

  public boolean creates() {
    return stored == null;
  }

  /** Whether what is changed belongs to the row already. */
  public boolean keeps(Thing thing, Row row) {
    return stored != null && stored.number(thing.word()) == row.id();
  }

  public boolean may(String permission) {
    return core.access().may(actor, permission);
  }
}
