package io.kimaicontract.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.apache.http.Header;
import org.apache.http.HttpEntity;
import org.apache.http.HttpResponse;
import org.apache.http.HttpResponseInterceptor;
import org.apache.http.client.entity.DeflateInputStream;
import org.apache.http.entity.ByteArrayEntity;
import org.apache.http.protocol.HttpContext;

/**
 * Reads an answer at once, decompressed, up to the limit. REST Assured would leave an empty answer
 * unread, so that its connection is never free, and would decompress without a limit.
 *
 * @param most the largest answer in bytes
 */
record AnswerReader(long most) implements HttpResponseInterceptor {
  static final String ACCEPTED = "gzip,deflate";
  private static final int BUFFER = 16_384;

  /** An answer is larger than the limit. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    TooLarge(String message) {
      super(message);
    }
  }

  @Override
  public void process(HttpResponse response, HttpContext context) throws IOException {
    HttpEntity entity = response.getEntity();
    if (entity == null) {
      return;
    }
    InputStream content = decoded(entity);
    ByteArrayEntity whole = new ByteArrayEntity(read(content));
    content.close(); // not after a failure: it would read the rest, which may never end
    whole.setContentType(entity.getContentType());
    response.setEntity(whole);
  }

  private byte[] read(InputStream content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER];
    for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
      if (bytes.size() + (long) n > most) {
        throw new TooLarge(
            "an answer of more than " + most / 1_000_000 + " MB was not read; see --max-answer");
      }
      bytes.write(buffer, 0, n);
    }
    return bytes.toByteArray();
  }

  private static InputStream decoded(HttpEntity entity) throws IOException {
    Header encoding = entity.getContentEncoding();
    InputStream content = entity.getContent();
    String name = encoding == null ? "" : encoding.getValue().strip().toLowerCase(Locale.ROOT);
    if (name.isEmpty() || name.equals("identity") || entity.getContentLength() == 0) {
      return content;
    }
    return switch (name) {
      case "gzip", "x-gzip" -> new GZIPInputStream(content);
      case "deflate" -> new DeflateInputStream(content);
      default -> content;
    };
  }
}
