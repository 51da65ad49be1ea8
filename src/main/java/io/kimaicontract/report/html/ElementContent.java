package io.kimaicontract.report.html;

/** What an element is made of: attributes and markup. */
sealed interface ElementContent permits Html, ElementContent.Attribute {

  /** An attribute of the element that it is given to. */
  record Attribute(String name, String value) implements ElementContent {}
}
