package io.kimaicontract.reference.web;

import io.kimaicontract.reference.http.Html;
import io.kimaicontract.reference.http.Query;
import io.kimaicontract.reference.store.Configuration.Item;
import java.util.List;
import java.util.Objects;

/** The input of a setting on its page: a text, a box, or a list of choices. */
final class SettingInput {
  private SettingInput() {}

  static String html(Item item, String stem, String value) {
    if (item.kind().equals("yesno")) {
      return "<input type=\"checkbox\" name=\"%s[value]\" value=\"1\"%s>%n"
          .formatted(stem, value.equals("1") ? " checked=\"checked\"" : "");
    }
    return item.choices().isEmpty()
        ? "<input type=\"text\" name=\"%s[value]\" value=\"%s\">%n"
            .formatted(stem, Html.escape(value))
        : list(item, stem, List.of(value.split(",", -1)));
  }

  private static String list(Item item, String stem, List<String> chosen) {
    StringBuilder options = new StringBuilder();
    for (String choice : item.choices()) {
      options.append(
          "<option value=\"%s\"%s>%s</option>"
              .formatted(choice, chosen.contains(choice) ? " selected=\"selected\"" : "", choice));
    }
    return item.isOneOfSeveral()
        ? "<select name=\"%s[value]\">%s</select>%n".formatted(stem, options)
        : "<select name=\"%s[value][]\" multiple=\"multiple\">%s</select>%n"
            .formatted(stem, options);
  }

  /** The value that a form sends. */
  static String value(Item item, String stem, Query form) {
    String name = stem + "[value]";
    if (item.kind().equals("yesno")) {
      return form.has(name) ? "1" : "0";
    }
    return item.kind().startsWith("several")
        ? String.join(",", form.list(name))
        : Objects.requireNonNullElse(form.get(name), "");
  }

  static boolean isValid(Item item, String value) {
    boolean number = !item.kind().equals("number") || value.matches("\\d{0,9}");
    return number && (!item.isOneOfSeveral() || item.choices().contains(value));
  }
}
