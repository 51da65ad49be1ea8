package io.kimaicontract.report.junit;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Builds an XML document; characters that XML does not allow are replaced. */
final class XmlText {
  private static final String NOT_XML =
      "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  XmlText() {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Opens an element. */
  void open(String name) {
    write(
        () -> {
          xml.writeCharacters("\n");
          xml.writeStartElement(name);
        });
  }

  void attribute(String name, String value) {
    write(() -> xml.writeAttribute(name, clean(value)));
  }

  void attribute(String name, int value) {
    attribute(name, String.valueOf(value));
  }

  void attribute(String name, double value) {
    attribute(name, BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP).toPlainString());
  }

  /** A complete element with a text and, unless empty, a message. */
  void element(String name, String message, String content) {
    open(name);
    if (!message.isEmpty()) {
      attribute("message", message);
    }
    write(() -> xml.writeCharacters(clean(content)));
    close();
  }

  /** Closes the element that was opened last. */
  void close() {
    write(xml::writeEndElement);
  }

  @Override
  public String toString() {
    return text + "\n";
  }

  private static String clean(String value) {
    return value.replaceAll(NOT_XML, "\uFFFD");
  }

  private static void write(Writing writing) {
    try {
      writing.run();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private interface Writing {
    void run() throws XMLStreamException;
  }
}
