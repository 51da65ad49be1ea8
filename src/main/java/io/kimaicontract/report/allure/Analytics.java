package io.kimaicontract.report.allure;

import java.util.regex.Pattern;

/** Removes Google Tag Manager from the generator's page, which would load it each time. */
final class Analytics {
  private static final Pattern LOADER =
      Pattern.compile("<script[^>]*googletagmanager[^>]*>\\s*</script>\\s*");
  private static final Pattern CALLS =
      Pattern.compile("<script>\\s*window\\.dataLayer\\b.*?</script>\\s*", Pattern.DOTALL);

  private Analytics() {}

  static String strip(String html) {
    String quiet = CALLS.matcher(LOADER.matcher(html).replaceFirst("")).replaceFirst("");
    if (quiet.contains("googletagmanager")) {
      throw new IllegalStateException("the Allure page still loads Google Tag Manager");
    }
    return quiet;
  }
}
