package io.kimaicontract.scaffold;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Draws the templates of features; nothing is escaped, because Gherkin has no markup. */
final class Templates {
  private static final Mustache.Compiler COMPILER =
      Mustache.compiler()
          .escapeHTML(false)
          .strictSections(true)
          .emptyStringIsFalse(true)
          .zeroIsFalse(true);

  private Templates() {}

  static String draw(String name, Object view) {
    String file = "/templates/" + name + ".mustache";
    try (InputStream in = Templates.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + file);
      }
      return COMPILER.compile(new String(in.readAllBytes(), UTF_8)).execute(view);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
