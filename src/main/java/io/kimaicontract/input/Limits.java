package io.kimaicontract.input;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The least and the greatest length of a text, or value of a number, where the document is silent
 * and the entities of released versions agree (rules CP7, CP10, CP13, TM2, TG1, US4).
 *
 * @param least the shortest length, or the least number
 * @param most the greatest
 */
record Limits(long least, long most) {
  private static final long MOST_MONEY = 900_000_000_000L;
  private static final Map<String, Limits> KNOWN = new HashMap<>();

  static {
    texts("Customer", 2, 150, "name");
    texts("Customer", 1, 50, "vatId");
    texts("Customer", 1, 100, "company", "contact");
    texts("Customer", 1, 30, "phone", "fax", "mobile");
    texts("Project", 2, 150, "name");
    texts("Project", 1, 50, "orderNumber");
    texts("Project", 1, 10, "number");
    texts("Activity", 2, 150, "name");
    texts("Activity", 1, 10, "number");
    texts("Team", 2, 100, "name");
    texts("Tag", 2, 100, "name");
    texts("User", 1, 60, "alias");
    texts("User", 1, 50, "title");
    texts("User", 1, 30, "accountNumber");
    for (String form : new String[] {"Customer", "Project", "Activity"}) {
      KNOWN.put(form + ".budget", new Limits(0, MOST_MONEY));
    }
  }

  private static void texts(String form, int least, int most, String... names) {
    for (String name : names) {
      KNOWN.put(form + "." + name, new Limits(least, most));
    }
  }

  /** The limits of a field, if they are known. */
  static Optional<Limits> of(InputField field) {
    String form = field.form().replaceAll("(Edit|Create)Form$", "");
    return Optional.ofNullable(KNOWN.get(form + "." + field.name()));
  }
}
