package io.kimaicontract.reference.api.masterdata;

import io.kimaicontract.reference.core.QueryRules;
import io.kimaicontract.reference.form.Form;
import io.kimaicontract.reference.http.Query;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import java.util.List;

/**
 * The common description of customers, projects and activities.
 *
 * @param query the parameters of the list
 * @param orders the columns by which the list may be ordered; the first is the default
 * @param searched the columns in which {@code term} searches
 */
public record MasterData(
    RecordType recordType,
    RecordType rates,
    Form form,
    QueryRules query,
    List<String> orders,
    List<String> searched,
    Choosing choosing) {

  /** The filters of a list, apart from visibility, order and term. */
  @FunctionalInterface
  interface Choosing {
    List<Row> choose(List<Row> rows, Query query, Row reader);
  }

  String word() {
    return recordType.word();
  }
}
