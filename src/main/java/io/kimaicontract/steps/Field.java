package io.kimaicontract.steps;

/**
 * A field as features name it.
 *
 * @param name the name, with dots between levels
 */
record Field(String name) {
  /** The JSON pointer of the field. */
  String pointer() {
    return "/" + name.replace('.', '/');
  }
}
