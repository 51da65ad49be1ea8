package io.kimaicontract.report.allure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a target writes opens no tag, neither where it is put in as HTML nor where it is not. */
class InertTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<img src=x>       | <~img src=x>",
        "</script><script> | <~/script><~script>",
        "a < b && c <<d    | a <~ b && c <~<~d",
        "&lt;b&gt; &#60;   | &~lt;b&~gt; &~#60;",
        "?a=1&b=2          | ?a=1&~b=2",
        "<^[0mb            | <~\u241b[0mb"
      })
  void messages(String text, String inert) {
    assertEquals(inert.replace('~', '\u2060'), Inert.message(text.replace('^', '\u001b')));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<img src=x>       | &lt;img src=x>",
        "</script><script> | &lt;/script>&lt;script>",
        "a < b && c <<d    | a &lt; b && c &lt;&lt;d",
        "&lt;b&gt; &#60;   | &amp;lt;b&amp;gt; &amp;#60;",
        "?a=1&b=2          | ?a=1&amp;b=2",
        "<^[0mb            | &lt;\u241b[0mb"
      })
  void traces(String text, String inert) {
    assertEquals(inert, Inert.trace(text.replace('^', '\u001b')));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"plain text", "two\nlines\tand a tab", "ä € \u2713"})
  void leavesWhatIsHarmless(String text) {
    assertEquals(text, Inert.message(text));
    assertEquals(text, Inert.trace(text));
  }
}
