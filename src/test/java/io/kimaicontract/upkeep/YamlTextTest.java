package io.kimaicontract.upkeep;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.verdict.LedgerFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a text holds, a file gives it back. */
class YamlTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "it's",
        "a: b # c",
        "- x",
        "two\nlines",
        "tab\t\"quoted\" \\d+",
        "é ✓ …",
        "2026",
        "\u2028"
      })
  void isReadAsItWas(String text) {
    String file =
        "- id: A\n  title: " + YamlText.quoted(text) + "\n  places: /x\n  seen: x\n  evidence: y\n";

    assertThat(LedgerFile.parse("own.yaml", file).entries().get(0).title(), is(text));
  }
}
