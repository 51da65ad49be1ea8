package io.kimaicontract.reference.store;

/**
 * The types of records, each with its table; {@link #word} is the name in permissions, shapes and
 * paths.
 */
public enum RecordType {
  USER("user", "users"),
  TOKEN("token", "tokens"),
  CUSTOMER("customer", "customers"),
  PROJECT("project", "projects"),
  ACTIVITY("activity", "activities"),
  TIMESHEET("timesheet", "timesheets"),
  TAG("tag", "tags"),
  TEAM("team", "teams"),
  CUSTOMER_RATE("rate", "rates"),
  PROJECT_RATE("rate", "rates"),
  ACTIVITY_RATE("rate", "rates"),
  CUSTOMER_COMMENT("comment", "comments"),
  PROJECT_COMMENT("comment", "comments"),
  INVOICE("invoice", "invoices"),
  INVOICE_TEMPLATE("template", "templates"),
  CUSTOM_FIELD("field", "fields");

  private final String word;
  private final String plural;

  RecordType(String word, String plural) {
    this.word = word;
    this.plural = plural;
  }

  public String word() {
    return word;
  }

  public String plural() {
    return plural;
  }

  public static RecordType named(String word) {
    for (RecordType recordType : values()) {
      if (recordType.word.equals(word)) {
        return recordType;
      }
    }
    throw new IllegalArgumentException("No thing is called " + word);
  }
}
