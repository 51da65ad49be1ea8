package io.kimaicontract.upkeep;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.verdict.result.Cause;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is seen is generalised only as far as another run sees other particulars. */
class SeenPatternTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "FORMAT | \"2026-11-23T19:00:00+0100\" | \"2025-01-02T03:04:05+0200\"  | true",
        "FORMAT | \"2026-11-23T19:00:00+0100\" | \"2025-01-02T03:04:05+02:00\" | false",
        "RULE   | \"a 1\"                      | \"b 1\"                       | false",
        "RULE   | true                         | false                         | false",
        "RULE   | 200 OK                       | 201 Created                   | false",
        "RULE   | 12                           | 13                            | false",
        "RULE   | 'kc-1a2b3c-tag-1', not 2     | 'kc-abcdef-tag-22', not 2     | true",
        "RULE   | 'kc-1a2b3c-tag-1', not 2     | 'kc-abcdef-tag-22', not 3     | false",
        "RULE   | different in (name) [x]      | different in (name) [x]       | true",
        "RULE   | \"***\"                      | \"any secret\"                | true",
        "VALUE  | \"0123456789…                | \"9876543210 and so on        | true",
        "STATUS | 500                          | 502                           | false",
        "TYPE   | 9                            | 10.5                          | true",
        "TYPE   | 9                            | \"9\"                         | false",
        "TYPE   | {\"id\":1}                   | {\"name\":\"x\"}              | true",
        "TYPE   | null                         | nullable                      | false",
        "TYPE   | true                         | false                         | true",
        "TYPE   | [1]                          | {\"a\":1}                     | false",
        "MISSING | missing                     | missing                       | true",
        "UNDECLARED | 12                       | \"a text\"                    | true",
      })
  void matches(String kind, String seen, String next, boolean expected) {
    String pattern = SeenPattern.of(new Cause("GET /api/tags", kind, "/x", seen));

    assertThat(
        Pattern.compile(pattern, Pattern.DOTALL).matcher(seen.replace("***", "s")).matches(),
        is(true));
    assertThat(Pattern.compile(pattern, Pattern.DOTALL).matcher(next).matches(), is(expected));
  }
}
