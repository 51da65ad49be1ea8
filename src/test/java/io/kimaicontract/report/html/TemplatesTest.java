package io.kimaicontract.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.samskivert.mustache.MustacheException;
import io.kimaicontract.report.Samples;
import io.kimaicontract.report.history.Changes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The templates escape what they show, and the policy of a page admits its one script. */
class TemplatesTest {
  private static final Path TEMPLATES = Path.of("src/main/resources/templates");

  @Test
  void valuesAreEscaped() {
    FirstSeen hostile = new FirstSeen(List.of(), "<b a='\"'>&</code></pre><script>");
    assertThat(
        Templates.draw("explained", hostile),
        containsString(
            "<code>&lt;b a=&#39;&quot;&#39;&gt;&amp;&lt;/code&gt;&lt;/pre&gt;&lt;script&gt;</code>"
                .replace("a=", "a&#x3D;")));
  }

  @Test
  void noTemplateTurnsTheEscapingOff() throws IOException {
    try (Stream<Path> files = Files.list(TEMPLATES)) {
      for (Path file : files.toList()) {
        String text = Files.readString(file);
        assertFalse(text.matches("(?s).*\\{\\{\\s*[{&=].*"), file.toString());
      }
    }
  }

  @Test
  void aNameThatTheViewLacksIsAnError() {
    assertThrows(MustacheException.class, () -> Templates.draw("mark", "no mark"));
  }

  @Test
  void thePolicyAdmitsTheScriptOfThePage() throws GeneralSecurityException {
    Document page =
        Jsoup.parse(IndexPage.of(Samples.run().run(), Changes.none(), Map.of(), Path.of("")));
    byte[] script = page.select("script").get(0).data().getBytes(UTF_8);
    String hash =
        Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(script));
    assertThat(page.select("script").size(), is(1));
    assertThat(
        page.select("meta[http-equiv]").attr("content"),
        containsString("script-src 'sha256-" + hash + "'"));
  }
}
