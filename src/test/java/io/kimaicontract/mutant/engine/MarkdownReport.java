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

/** What became of mutants, as tables in a file below target/mutants. */
public final class MarkdownReport {
  private static final Path HOME = Path.of("target/mutants");

  private final List<String> lines = new ArrayList<>();
  private final String title;
  private String total = "";

  public MarkdownReport(String title) {
    this.title = title;
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
    KillRate sum = KillRate.sum(killRates);
    all.add(sum);
    total = ": " + sum.killed() + " of " + sum.mutants() + " killed";
    return table(
        heading,
        List.of("", "mutants", "killed", "survivors"),
        all.stream().map(KillRate::row).toList());
  }

  /** What the console shows of it. */
  String line(String file) {
    return title + total + ", in " + HOME.resolve(file);
  }

  /** Writes them to that file, and one line about it to the console. */
  public void write(String file) {
    try {
      Files.createDirectories(HOME);
      Files.writeString(HOME.resolve(file), this + "\n");
      System.out.println(line(file));
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
