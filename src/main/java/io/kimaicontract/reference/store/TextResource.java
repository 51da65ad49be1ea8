package io.kimaicontract.reference.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a text resource, without comments. */
public final class TextResource {

  private TextResource() {}

  public static List<String> lines(String name) {
    try (InputStream in = TextResource.class.getResourceAsStream("/reference/" + name)) {
      if (in == null) {
        throw new IllegalStateException("No resource /reference/" + name);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
