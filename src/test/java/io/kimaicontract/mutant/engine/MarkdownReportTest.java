package io.kimaicontract.mutant.engine;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The console shows a line of each report; its tables are in the file. */
class MarkdownReportTest {
  @Test
  void theConsoleShowsTheTotal() {
    MarkdownReport report =
        new MarkdownReport("Mutants")
            .rates(
                "Killed",
                List.of(new KillRate("a", 3, List.of("x")), new KillRate("b", 2, List.of())));

    assertThat(report.line("m.md"), is("Mutants: 4 of 5 killed, in target/mutants/m.md"));
    assertThat(new MarkdownReport("Cells").line("c.md"), is("Cells, in target/mutants/c.md"));
  }
}
