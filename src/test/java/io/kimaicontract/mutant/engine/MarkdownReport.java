package io.kimaicontract.mutant.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What became of mutants, as tables for the console and for a file below target/mutants. */
public final class MarkdownReport {
  private static final Path HOME = Path.of("target/mutants");

  private final List<String> lines = new ArrayList<>();

  public MarkdownReport(String title) {
    lines.add("# " + title);
  }

  /** Adds a table; its columns are as wide as what stands in them. */
  public MarkdownReport table(String heading, List<String> head, List<List<String>> rows) {
    List<Integer> widths =
        IntStream.range(0, head.size())
            .map(
                i ->
                    Stream.concat(Stream.of(head), rows.stream())
                        .mapToInt(width(i))
                        .max()
                        .orElse(0))
            .boxed()
            .toList();
    lines.addAll(List.of("", "## " + heading, "", row(head, widths)));
    lines.add(widths.stream().map("-"::repeat).collect(Collectors.joining("-|-", "|-", "-|")));
    rows.forEach(row -> lines.add(row(row, widths)));
    return this;
  }

  /** Adds how many were killed of each group, and of all. */
  public MarkdownReport rates(String heading, List<KillRate> killRates) {
    List<KillRate> all = new ArrayList<>(killRates);
    all.add(KillRate.sum(killRates));
    return table(
        heading,
        List.of("", "mutants", "killed", "survivors"),
        all.stream().map(KillRate::row).toList());
  }

  /** Writes them to that file. */
  public void write(String file) {
    try {
      Files.createDirectories(HOME);
      Files.writeString(HOME.resolve(file), this + "\n");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public String toString() {
    return String.join("\n", lines);
  }

  private static java.util.function.ToIntFunction<List<String>> width(int column) {
    return row -> row.get(column).length();
  }

  private static String row(List<String> cells, List<Integer> widths) {
    return IntStream.range(0, cells.size())
        .mapToObj(i -> cells.get(i) + " ".repeat(widths.get(i) - cells.get(i).length()))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }
}
