package io.kimaicontract.web;

import io.kimaicontract.http.Parameter;
import io.kimaicontract.http.UrlEncoding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * A form of a page with the values that a browser would send.
 *
 * @param page the path of the page, below the root
 * @param base the base of the links of the page; empty for the page itself
 * @param action the target of the form, as the page writes it; empty for the page itself
 * @param element the form in the page
 * @param values the fields and their values
 */
record HtmlForm(String page, String base, String action, Element element, List<Parameter> values) {
  static HtmlForm of(Element element, String page, String base) {
    List<Parameter> values =
        ((FormElement) element)
            .formData().stream().map(field -> new Parameter(field.key(), field.value())).toList();
    String action = element.attr("action").strip();
    return new HtmlForm(page, action.isEmpty() ? "" : base, action, element, values);
  }

  boolean has(String name) {
    return values.stream().anyMatch(field -> field.name().equals(name));
  }

  /** The same with these values, and no others, in the field of this name. */
  HtmlForm with(String name, String... its) {
    List<Parameter> changed = new ArrayList<>(values);
    int place = values.stream().map(Parameter::name).toList().indexOf(name);
    changed.removeIf(field -> field.name().equals(name));
    changed.addAll(
        place < 0 ? changed.size() : place,
        Arrays.stream(its).map(value -> new Parameter(name, value)).toList());
    return new HtmlForm(page, base, action, element, List.copyOf(changed));
  }

  /** The same without what is chosen in lists of several, whose first entry is no choice. */
  HtmlForm withoutLists() {
    return new HtmlForm(
        page,
        base,
        action,
        element,
        values.stream().filter(field -> !field.name().endsWith("[]")).toList());
  }

  /** The same with this value, if it has such a field. */
  HtmlForm having(String name, String value) {
    return element.select("[name='" + name + "']").isEmpty() ? this : with(name, value);
  }

  /** The same with this choice, if the list offers it. */
  HtmlForm choosing(String name, String value) {
    boolean offered =
        !element.select("[name='" + name + "'] option[value='" + value + "']").isEmpty();
    return offered ? with(name, value) : this;
  }

  /** The same form as another page of its kind has it. */
  HtmlForm at(String other) {
    return new HtmlForm(other, "", "", element, values);
  }

  /** The same with nothing chosen in any list. */
  HtmlForm withoutChoices() {
    HtmlForm htmlForm = this;
    for (Element list : element.select("select[name]")) {
      htmlForm = htmlForm.with(list.attr("name"), "");
    }
    return htmlForm;
  }

  /** An attribute of the input with this name; empty if it is missing. */
  String attribute(String name, String attribute) {
    return element.select("[name='" + name + "']").attr(attribute);
  }

  String encoded() {
    return values.stream()
        .map(field -> encode(field.name()) + "=" + encode(field.value()))
        .collect(Collectors.joining("&"));
  }

  static String encode(String text) {
    return UrlEncoding.encode(text).replace("[", "%5B").replace("]", "%5D");
  }
}
