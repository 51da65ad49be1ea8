package io.kimaicontract.reference;

/**
 * Custom fields: a Kimai without plugins defines none, so that every name is unknown (rules MT1 to
 * MT3).
 */
final class MetaFields {

  private MetaFields() {}

  static Refusal refusal(Fields body) {
    boolean complete = body.text("name") != null && body.text("value") != null;
    return Refusal.of(complete ? 404 : 400);
  }
}
