package io.kimaicontract.report.json;

import io.kimaicontract.target.UsageException;
import io.kimaicontract.verdict.result.CoverageReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Writes and reads {@code coverage.json}; its schema is {@code /report/coverage.schema.json}. */
public final class CoverageJson {
  /** The name of the file. */
  public static final String FILE = "coverage.json";

  private static final JsonFile<CoverageReport> FORM =
      new JsonFile<>(CoverageReport.class, CoverageReport.FORMAT, FILE);

  private CoverageJson() {}

  /** The text of the file. */
  public static String write(CoverageReport coverage) {
    return JsonFile.write(coverage);
  }

  /** The coverage that a run wrote to the directory; empty for a run of an older suite. */
  public static Optional<CoverageReport> find(Path directory) {
    Path file = directory.resolve(FILE);
    return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
  }

  /**
   * The coverage in the file, or in the directory of reports.
   *
   * @throws UsageException when there is no such file, or it has another format
   */
  public static CoverageReport read(Path place) {
    return FORM.read(
        Files.isDirectory(place) ? place.resolve(FILE) : place,
        "give the " + FILE + " that a run wrote, or the directory it is in");
  }
}
