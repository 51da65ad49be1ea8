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

  boolean may(String permission) {
    return core.access().may(actor, permission);
  }
}
