package io.kimaicontract.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The page of Kimai's settings: each has a hidden input with its name, and one with its value
 * beside it (2.16 to 2.65).
 *
 * @param html the page
 */
record SettingsPage(Document html) {
  static final String PATH = "/en/admin/system-config/";
  private static final String NAME = "[name]";

  /** The values by name; empty when the page is another. */
  Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    for (Element name :
        html.select("input[name^=system_configuration_form_][name$=" + NAME + "]")) {
      String stem = name.attr("name").substring(0, name.attr("name").length() - NAME.length());
      Element value = html.selectFirst("[name^='" + stem + "[value]']");
      if (value != null) {
        values.put(name.attr("value"), value(value));
      }
    }
    return values;
  }

  private static String value(Element field) {
    if (field.normalName().equals("select")) {
      return field.select("option[selected]").stream()
          .map(option -> option.attr("value"))
          .collect(Collectors.joining(","));
    }
    boolean box = field.attr("type").equals("checkbox");
    return box ? (field.hasAttr("checked") ? "1" : "0") : field.attr("value");
  }
}
