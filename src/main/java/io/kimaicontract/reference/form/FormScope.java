package io.kimaicontract.reference.form;

import io.kimaicontract.reference.core.Services;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import org.jspecify.annotations.Nullable;

/**
 * Who submits a form, and for which record.
 *
 * @param stored the record that is changed, or null when one is made
 */
public record FormScope(Services services, Row actor, @Nullable Row stored) {

  public boolean creates() {
    return stored == null;
  }

  /** Whether what is changed belongs to the row already. */
  public boolean keeps(RecordType recordType, Row row) {
    return stored != null && stored.number(recordType.word()) == row.id();
  }

  public boolean may(String permission) {
    return services.access().may(actor, permission);
  }
}
