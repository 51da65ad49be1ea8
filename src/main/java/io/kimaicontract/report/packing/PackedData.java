package io.kimaicontract.report.packing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A text as an expression of JavaScript that is a promise of it, about a tenth as long: compressed
 * with gzip, in base64, and unpacked by the browser's own {@code DecompressionStream} (in all
 * browsers since 2023, also in a file that was opened from disk).
 */
public final class PackedData {
  private static final String BEGIN = "new Response(new Blob([Uint8Array.from(atob('";
  private static final String END =
      "'), c => c.charCodeAt(0))]).stream().pipeThrough(new DecompressionStream('gzip'))).text()";
  private static final Pattern PACKED =
      Pattern.compile(Pattern.quote(BEGIN) + "([A-Za-z0-9+/=]*)" + Pattern.quote(END));

  private PackedData() {}

  /** The expression whose value will be the text. */
  public static String promise(String text) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(text.getBytes(UTF_8));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return BEGIN + Base64.getEncoder().encodeToString(packed.toByteArray()) + END;
  }

  /** The texts of the expressions in a page, for whoever reads it without a browser. */
  public static List<String> in(String page) {
    List<String> texts = new ArrayList<>();
    Matcher packed = PACKED.matcher(page);
    while (packed.find()) {
      byte[] bytes = Base64.getDecoder().decode(packed.group(1));
      try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
        texts.add(new String(gzip.readAllBytes(), UTF_8));
      } catch (IOException damaged) {
        throw new UncheckedIOException(damaged);
      }
    }
    return texts;
  }
}
