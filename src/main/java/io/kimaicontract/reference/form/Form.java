package io.kimaicontract.reference.form;

import io.kimaicontract.reference.http.Fields;
import io.kimaicontract.reference.store.Row;
import java.util.ArrayList;
import java.util.List;

/** The form of one type of record: its fields in order, and the checks between them. */
public record Form(List<Field> fields, List<Check> checks) {

  public static Form of(List<Field> fields, Check... checks) {
    return new Form(fields, List.of(checks));
  }

  /**
   * Reads the submitted fields into the draft; refuses invalid ones with 400 (rules E2, H7).
   *
   * @param draft a copy of the stored record, or an empty one
   */
  public void submit(Fields submitted, Row draft, FormScope scope) {
    List<Field> open = fields.stream().filter(field -> field.opensFor(scope)).toList();
    FormErrors errors = new FormErrors(open.stream().map(Field::name).toList());
    if (submitted.names().stream()
        .anyMatch(name -> open.stream().noneMatch(field -> field.name().equals(name)))) {
      errors.root("This form should not contain extra fields.");
    }
    List<Field> readable = new ArrayList<>();
    for (Field field : open) {
      if (field.read(submitted, draft, scope, errors)) {
        readable.add(field);
      }
    }
    readable.forEach(field -> field.validate(draft, scope, errors));
    checks.forEach(check -> check.examine(draft, scope, errors));
    errors.refuseIfAny();
  }
}
