package io.kimaicontract.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kimaicontract.verdict.result.Line;
import io.kimaicontract.verdict.result.Run;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * The view of {@code layout.mustache}, which every page has.
 *
 * @param tone the style of the verdict
 * @param facts the lines below the title
 * @param suite the version of the suite
 * @param run the id of the run
 * @param content the view of the page's own template
 */
record Page(
    String title,
    String tone,
    List<Line> facts,
    List<OtherReports.Report> links,
    String suite,
    String run,
    Object content) {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss 'UTC'", Locale.UK)
          .withZone(ZoneOffset.UTC);

  /** The source by which the page's policy admits its own script, and no other. */
  String scriptHash() {
    try {
      byte[] script = Templates.text("page.js").getBytes(UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(script);
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A moment as pages write it. */
  static String when(Instant moment) {
    return WHEN.format(moment);
  }

  static List<Line> facts(Run.Target target, String contract, Instant startedAt, String more) {
    return List.of(
        new Line("target", target.sentence()),
        new Line("contract", contract),
        new Line("run", WHEN.format(startedAt) + more));
  }
}
