package io.kimaicontract.report.html;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Markup that is safe to show: names of tags and attributes are this package's own, everything else
 * is escaped.
 *
 * @param markup the markup
 */
record Html(String markup) implements ElementContent {
  /** An element with these attributes and children, in any order. */
  static Html tag(String name, ElementContent... elementContents) {
    StringBuilder attributes = new StringBuilder();
    StringBuilder children = new StringBuilder();
    for (ElementContent elementContent : elementContents) {
      if (elementContent instanceof ElementContent.Attribute a) {
        attributes.append(' ').append(a.name());
        attributes.append("=\"").append(escape(a.value())).append('"');
      } else if (elementContent instanceof Html html) {
        children.append(html.markup());
      }
    }
    return new Html("<" + name + attributes + ">" + children + "</" + name + ">");
  }

  /** An element that holds this text. */
  static Html tag(String name, String text) {
    return tag(name, text(text));
  }

  static ElementContent.Attribute attribute(String name, String value) {
    return new ElementContent.Attribute(name, value);
  }

  static ElementContent.Attribute style(String names) {
    return attribute("class", names);
  }

  static Html text(String text) {
    return new Html(escape(text));
  }

  static Html all(Collection<Html> parts) {
    return all(parts.stream());
  }

  static Html all(Stream<Html> parts) {
    return new Html(parts.map(Html::markup).collect(Collectors.joining("\n")));
  }

  static Html nothing() {
    return new Html("");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
