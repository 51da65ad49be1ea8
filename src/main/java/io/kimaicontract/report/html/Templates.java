package io.kimaicontract.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.samskivert.mustache.Mustache;
import io.kimaicontract.verdict.result.Ratio;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;

/** Draws the templates in {@code /templates}; they escape every value that they show. */
final class Templates {
  private static final Mustache.Compiler COMPILER =
      Mustache.compiler()
          .strictSections(true)
          .emptyStringIsFalse(true)
          .zeroIsFalse(true)
          .withFormatter(Templates::shown)
          .withLoader(name -> new StringReader(text(name)));

  private Templates() {}

  /** The compiler also formats the view of a section, to see whether it is an empty text. */
  private static String shown(Object value) {
    return value instanceof Record && !(value instanceof Ratio) ? "a view" : String.valueOf(value);
  }

  /**
   * The template filled from the accessors of the view; a name that no accessor has is an error.
   */
  static String draw(String name, Object view) {
    return COMPILER.compile(text(name)).execute(view);
  }

  /** The text of a template, or of a file that has an extension of its own. */
  static String text(String name) {
    String file = "/templates/" + name + (name.contains(".") ? "" : ".mustache");
    try (InputStream in = Templates.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + file);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
