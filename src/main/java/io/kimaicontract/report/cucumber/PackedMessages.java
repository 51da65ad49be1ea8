package io.kimaicontract.report.cucumber;

import io.kimaicontract.report.packing.PackedData;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compresses the messages of Cucumber's page: they are a script of 14 MB before the script that
 * shows them, which has to wait now until they are unpacked.
 */
final class PackedMessages {
  private static final String SCRIPT = "<script>";
  private static final String SCRIPT_END = "</script>";
  private static final String MESSAGES = "window.CUCUMBER_MESSAGES = ";

  /** An escape of JavaScript: a byte such as {@code \\x2F}, or any other character. */
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:x(\\p{XDigit}{2})|.)");

  private PackedMessages() {}

  static String of(String html) {
    int data = html.indexOf(MESSAGES);
    int dataEnd = html.indexOf(SCRIPT_END, data);
    int shows = html.indexOf(SCRIPT, dataEnd);
    if (data < 0 || dataEnd < 0 || shows < 0) {
      throw new IllegalStateException("Cucumber's page has no messages");
    }
    String messages = html.substring(data + MESSAGES.length(), dataEnd).strip();
    if (messages.endsWith(";")) {
      messages = messages.substring(0, messages.length() - 1);
    }
    return html.substring(0, data)
        + "window.messages = "
        + PackedData.promise(json(messages))
        + ";\n"
        + html.substring(dataEnd, shows)
        + "<script type=\"text/plain\" id=\"shows\">"
        + html.substring(shows + SCRIPT.length(), html.lastIndexOf("</body>"))
        + """
        <script>
        window.messages.then(function (messages) {
          window.CUCUMBER_MESSAGES = JSON.parse(messages);
          var script = document.createElement('script');
          script.textContent = document.getElementById('shows').textContent;
          document.body.append(script);
        });
        </script>
        </body>
        </html>
        """;
  }

  /** JSON does not know the escape of a byte. */
  private static String json(String script) {
    return ESCAPE
        .matcher(script)
        .replaceAll(
            e -> Matcher.quoteReplacement(e.group(1) == null ? e.group() : "\\u00" + e.group(1)));
  }
}
