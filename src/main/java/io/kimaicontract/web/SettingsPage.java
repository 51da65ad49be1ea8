package io.kimaicontract.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
  private static final String VALUE = "[value]";

  /** The values by name; empty when the page is another. */
  Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    Map<String, Element> fields = new HashMap<>();
    for (Element field : html.select("[name*='" + VALUE + "']")) {
      String name = field.attr("name");
      fields.putIfAbsent(name.substring(0, name.indexOf(VALUE)), field);
    }
    for (Element name :
        html.select("input[name^=system_configuration_form_][name$=" + NAME + "]")) {
      Element field = fields.get(stem(name));
      if (field != null) {
        values.put(name.attr("value"), value(field));
      }
    }
    return values;
  }

  /** The form of a setting, in which it has another value; nothing when the page lacks it. */
  static Optional<HtmlForm> changed(WebPage page, String setting, String value) {
    Element name = page.html().selectFirst("input[name$=" + NAME + "][value='" + setting + "']");
    return Optional.ofNullable(name)
        .flatMap(
            found ->
                valueOf(found)
                    .flatMap(
                        field ->
                            page.formWith(found.attr("name"))
                                .map(form -> form.with(field.attr("name"), sent(field, value)))));
  }

  /** The input of the value, beside the hidden one with the name. */
  private static Optional<Element> valueOf(Element name) {
    return Optional.ofNullable(
        Objects.requireNonNull(name.ownerDocument())
            .selectFirst("[name^='" + stem(name) + VALUE + "']"));
  }

  /** What the names of both inputs begin with. */
  private static String stem(Element name) {
    return name.attr("name").substring(0, name.attr("name").length() - NAME.length());
  }

  /** What a browser sends for the value: nothing for an empty box. */
  private static String[] sent(Element field, String value) {
    if (field.attr("type").equals("checkbox")) {
      return value.equals("1") ? new String[] {field.attr("value")} : new String[] {};
    }
    boolean several = field.hasAttr("multiple");
    return several
        ? value.isEmpty() ? new String[] {} : value.split(",", -1)
        : new String[] {value};
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
