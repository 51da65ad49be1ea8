package io.kimaicontract.report.allure;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.kimaicontract.http.Json;
import io.kimaicontract.report.packing.PackedData;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compresses the data of the generator's page, which are a call {@code d('name','base64')} for each
 * of its thousands of files.
 */
final class PackedReport {
  private static final String BEGIN = "Promise.allSettled([";
  private static final String END = "]).then(function(){window.reportDataReady = true;})";
  private static final Pattern DATA = Pattern.compile("d\\('([^']*)','([^']*)'\\)");

  private PackedReport() {}

  static String of(String html) {
    int begin = html.lastIndexOf(BEGIN);
    int end = html.lastIndexOf(END);
    if (begin < 0 || end < begin) {
      throw new IllegalStateException("the Allure page has no data");
    }
    Map<String, String> files = new LinkedHashMap<>();
    Matcher data = DATA.matcher(html).region(begin, end);
    while (data.find()) {
      byte[] content = Base64.getDecoder().decode(data.group(2));
      // One character for each byte, which is what btoa takes.
      files.put(data.group(1), new String(content, ISO_8859_1));
    }
    return html.substring(0, begin)
        + PackedData.promise(Json.write(files))
        + """
        .then(function (files) {
              Object.entries(JSON.parse(files)).forEach(function (file) {
                window.reportData[file[0]] = btoa(file[1]);
              });
              window.reportDataReady = true;
            })"""
        + html.substring(end + END.length());
  }
}
