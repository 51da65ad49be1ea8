package io.kimaicontract.verdict.finding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place of a document, without the form of the schema: the expanded, the short and the listed
 * form of a timesheet are one.
 *
 * @param family the schema without its form, such as {@code Timesheet}; where no named schema
 *     stands there, the operation's pointer
 * @param property the name of the property; empty for the whole
 */
public record SchemaPlace(String family, String property) {
  private static final Pattern COMPONENT =
      Pattern.compile("(?:errors[.]json)?#/components/schemas/([^/]+)(/.*)?");
  private static final Pattern FORM = Pattern.compile("(?:Collection|Expanded|Entity)+$");
  private static final Pattern PROPERTY = Pattern.compile(".*/properties/([^/]+)(?:/.*)?");

  /** The place that a pointer names. */
  public static SchemaPlace of(String pointer) {
    Matcher component = COMPONENT.matcher(pointer);
    String family = component.matches() ? FORM.matcher(component.group(1)).replaceAll("") : pointer;
    Matcher property = PROPERTY.matcher(pointer);
    return new SchemaPlace(family, property.matches() ? property.group(1) : "");
  }
}
