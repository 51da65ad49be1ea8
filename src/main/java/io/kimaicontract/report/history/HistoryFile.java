package io.kimaicontract.report.history;

import io.kimaicontract.target.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file {@code history.jsonl}: a line for each run, the newest last. Lines of other formats are
 * kept and not read.
 *
 * @param file where it is
 */
public record HistoryFile(Path file) {
  /** The name of the file in a directory of reports. */
  public static final String NAME = "history.jsonl";

  private static final int LONGEST = 500;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** The file, or the one in the directory. */
  public static HistoryFile at(Path place) {
    boolean directory = Files.isDirectory(place) || !place.toString().endsWith(".jsonl");
    return new HistoryFile(directory ? place.resolve(NAME) : place);
  }

  /**
   * Makes sure that it can be written.
   *
   * @throws UsageException when it cannot
   */
  public void prepare() {
    try {
      Files.createDirectories(directory());
      if (Files.isDirectory(file) || !Files.isWritable(Files.exists(file) ? file : directory())) {
        throw new IOException("no writing there");
      }
    } catch (IOException refused) {
      throw new UsageException(
          "the history " + file + " cannot be written (" + refused + "); choose with --history");
    }
  }

  /** Its runs, the newest last; none where there is no file. */
  public List<PastRun> runs() {
    return lines().stream().flatMap(line -> parsed(line).stream()).toList();
  }

  /** Adds the run, unless the file has it. */
  public void add(PastRun run) {
    List<String> lines = lines();
    if (lines.stream().flatMap(l -> parsed(l).stream()).anyMatch(r -> r.id().equals(run.id()))) {
      return;
    }
    List<String> kept =
        Stream.concat(
                lines.stream().skip(Math.max(0, lines.size() - LONGEST + 1)),
                Stream.of(MAPPER.writeValueAsString(run)))
            .toList();
    try {
      Path aside = directory().resolve("." + file.getFileName() + ".unfinished");
      Files.write(aside, kept);
      Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private Path directory() {
    Path parent = file.toAbsolutePath().getParent();
    return parent == null ? Path.of("").toAbsolutePath() : parent;
  }

  private List<String> lines() {
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Optional<PastRun> parsed(String line) {
    try {
      return Optional.of(MAPPER.readValue(line, PastRun.class))
          .filter(run -> PastRun.FORMAT.equals(run.format()));
    } catch (JacksonException other) {
      return Optional.empty();
    }
  }
}
