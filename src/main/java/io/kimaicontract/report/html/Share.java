package io.kimaicontract.report.html;

import io.kimaicontract.report.text.Formats;
import io.kimaicontract.verdict.result.Ratio;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The view of a row of {@code shares.mustache}. */
record Share(String what, Ratio ratio) {

  static List<Share> of(Map<String, Ratio> ratios) {
    return ratios.entrySet().stream().map(e -> new Share(e.getKey(), e.getValue())).toList();
  }

  String percent() {
    return Formats.percent(ratio);
  }

  String width() {
    return String.format(Locale.ROOT, "%.1f", ratio.percent());
  }
}
