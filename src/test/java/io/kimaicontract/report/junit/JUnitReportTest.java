package io.kimaicontract.report.junit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kimaicontract.report.Golden;
import io.kimaicontract.report.SampleRun;
import io.kimaicontract.report.Samples;
import io.kimaicontract.verdict.result.Ending;
import io.kimaicontract.verdict.result.RunReport;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The run as CI servers read it. */
class JUnitReportTest {
  @Test
  void saysOfEachScenarioWhatTheVerdictIs() {
    Golden.assertSame("junit.xml", JUnitReport.write(Samples.run().run()));
  }

  @Test
  void countsWhatItHolds() {
    Element suite = suite(Samples.run());
    for (String kind : List.of("failure", "error", "skipped")) {
      String count = suite.getAttribute(kind.equals("skipped") ? kind : kind + "s");
      assertEquals(count, String.valueOf(suite.getElementsByTagName(kind).getLength()), kind);
    }
    assertEquals(
        suite.getAttribute("tests"),
        String.valueOf(suite.getElementsByTagName("testcase").getLength()));
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', '', 0, 0",
    "left, '', '', 1, 0",
    "'', short, '', 1, 0",
    "'', '', failed, 0, 1",
    "left, short, failed, 0, 1"
  })
  void whatNoScenarioShowsFailsTheRunAsAWhole(
      String left, String shortfall, String failure, int failures, int errors) {
    Ending ending = new Ending(false, "", list(failure), list(shortfall), list(left), List.of());
    Element suite = suite(Samples.run(Samples.conformant(2, "").ended(ending)));

    assertEquals(String.valueOf(failures), suite.getAttribute("failures"));
    assertEquals(String.valueOf(errors), suite.getAttribute("errors"));
    for (String text : List.of(left, shortfall, failure)) {
      assertTrue(suite.getTextContent().contains(text), text);
    }
  }

  @Test
  void aScenarioThatBreaksIsEnoughForExitCodeOne() {
    assertEquals(
        "1", suite(Samples.run(SampleRun.of(Samples.stopping()))).getAttribute("failures"));
  }

  @Test
  void replacesWhatXmlDoesNotHave() {
    SampleRun verdict =
        SampleRun.of(Samples.unchecked("TO-9", "\u0000\u001b\ud800 ]]> \ud83d\ude00 \u20ac"));
    Element skipped = (Element) suite(Samples.run(verdict)).getElementsByTagName("skipped").item(0);
    assertEquals(
        "\\u0000\\u001b\ufffd ]]> \ud83d\ude00 \u20ac",
        Objects.requireNonNull(skipped).getAttribute("message"));
  }

  @Test
  void holdsNoSecret() {
    String xml = JUnitReport.write(Samples.run().run());
    for (String secret : List.of(Samples.TOKEN, "pa'ss w", "hunter2", "s3cr3t")) {
      assertFalse(xml.contains(secret), secret);
    }
  }

  private static List<String> list(String text) {
    return text.isEmpty() ? List.of() : List.of(text);
  }

  private static Element suite(RunReport report) {
    try {
      Document document =
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(JUnitReport.write(report.run()).getBytes(UTF_8)));
      return document.getDocumentElement();
    } catch (Exception broken) {
      throw new AssertionError(broken);
    }
  }
}
