package io.kimaicontract.reference.form;

import io.kimaicontract.reference.core.Services;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import org.jspecify.annotations.Nullable;

/**
 * The user who submits a form, and the record.
 *
 * @param stored the changed record, or null for a new one
 */
public record FormScope(Services services, Row actor, @Nullable Row stored) {

  public boolean creates() {
    return stored == null;
  }

  /** True if the changed record refers to the row already. */
  public boolean keeps(RecordType recordType, Row row) {
    return stored != null && stored.number(recordType.word()) == row.id();
  }

  public boolean may(String permission) {
    return services.access().may(actor, permission);
  }
}
