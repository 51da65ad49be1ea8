package io.kimaicontract.report.html;

import static io.kimaicontract.report.html.Html.all;
import static io.kimaicontract.report.html.Html.attribute;
import static io.kimaicontract.report.html.Html.tag;
import static io.kimaicontract.report.html.Html.text;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.kimaicontract.verdict.result.Run;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** What every page has: one file with its style, a way to skip to the findings, a footer. */
final class PageLayout {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss 'UTC'", Locale.UK)
          .withZone(ZoneOffset.UTC);

  private static final String SCRIPT = "<script>";

  private PageLayout() {}

  /**
   * A page.
   *
   * @param made the suite and the run that made it
   */
  static String of(String title, Html header, Html links, List<Html> sections, String made) {
    Html body =
        tag(
            "body",
            tag("a", Html.style("skip"), attribute("href", "#findings"), text("Skip to findings")),
            header,
            links,
            tag("main", attribute("id", "findings"), attribute("tabindex", "-1"), all(sections)),
            tag("footer", made));
    return head().replace("{style}", resource("index.css")).replace("{title}", text(title).markup())
        + body.markup()
        + "\n</html>\n";
  }

  /** The suite and the run, for the footer. */
  static String made(String suite, String run) {
    return "kimai-contract " + suite + ", run " + run;
  }

  /** An instant for people. */
  static String when(Instant instant) {
    return WHEN.format(instant);
  }

  /** The target and the contract that a page is about. */
  static Html subject(Run.Target target, String contract) {
    return all(List.of(fact("target", target.sentence()), fact("contract", contract)));
  }

  /** A line of the header. */
  static Html fact(String name, String value) {
    return tag("div", tag("dt", name), tag("dd", value));
  }

  /** The head of every page; its policy lets the script run that stands there, and no other. */
  private static String head() {
    String head = resource("head.html");
    String script =
        head.substring(head.indexOf(SCRIPT) + SCRIPT.length(), head.indexOf("</script>"));
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(UTF_8));
      return head.replace("{hash}", "sha256-" + Base64.getEncoder().encodeToString(hash));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String resource(String name) {
    try (InputStream in = PageLayout.class.getResourceAsStream("/report/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks /report/" + name);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
