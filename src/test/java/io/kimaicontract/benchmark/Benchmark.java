package io.kimaicontract.benchmark;

import io.kimaicontract.http.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Measures the jar on a reference that answers after a delay, and beside it a bare client that
 * sends the same requests as many at once: {@code mvn -Pbenchmark verify}. It compares, so that the
 * machine matters less; nothing else should run on it.
 */
public final class Benchmark {
  private static final String THREADS = "4";
  private static final int REQUESTS_FOR_NEWMAN = 2_000;
  private static final double SECOND = 1_000;
  private static final double MEGABYTE = 1_000_000;

  private final Path jar;
  private final Path directory;
  private final List<Map<String, Object>> rows = new ArrayList<>();

  private Benchmark(Path jar, Path directory) {
    this.jar = jar;
    this.directory = directory;
  }

  /**
   * Measures, and leaves {@code benchmark.json}.
   *
   * @param args the jar, and the directory to write to
   */
  public static void main(String[] args) throws Exception {
    Path directory = Files.createDirectories(Path.of(args[1]));
    Benchmark benchmark = new Benchmark(Path.of(args[0]), directory);
    benchmark.whole("no delay", Duration.ZERO, false, "");
    benchmark.whole("15 ms an answer", Duration.ofMillis(15), false, "");
    benchmark.whole("40 ms an answer", Duration.ofMillis(40), false, "");
    benchmark.whole("no delay, 3,000 projects", Duration.ZERO, true, "");
    benchmark.whole("no delay, -Xmx192m", Duration.ZERO, false, "-Xmx192m");
    benchmark.part("@smoke", "--tags", "@smoke");
    benchmark.part("one scenario", "--name", "TS-31");
    Files.writeString(
        directory.resolve("benchmark.json"), Json.write(Json.of(benchmark.rows)) + "\n");
  }

  private void whole(String title, Duration delay, boolean large, String flag) throws Exception {
    try (SlowKimai kimai = new SlowKimai(delay)) {
      if (large) {
        kimai.fill();
      }
      Measured run = run(kimai, flag);
      List<Sent> sent = kimai.sent();
      Map<String, Object> row = row(title, run, kimai);
      Path recording = directory.resolve("requests.json");
      Files.writeString(recording, Json.write(Json.of(sent)));
      Measured bare =
          Measured.of(
              List.of(
                  java(),
                  "-XX:TieredStopAtLevel=1",
                  "-XX:+UseSerialGC",
                  "-cp",
                  System.getProperty("java.class.path"),
                  BareClient.class.getName(),
                  kimai.url().toString(),
                  recording.toString(),
                  THREADS),
              directory.resolve("bare.txt").toFile());
      row.put("bareSeconds", bare.wall() / SECOND);
      row.put("timesBare", (double) run.wall() / bare.wall());
      row.put("timesBareCpu", (double) run.cpu() / bare.cpu());
      row.put("requestsASecond", sent.size() * SECOND / run.wall());
      row.put("newmanRequestsASecond", newman(kimai, sent).orElse("skipped: no newman"));
      tell(row);
    }
  }

  private Optional<Object> newman(SlowKimai kimai, List<Sent> sent) throws Exception {
    Optional<Newman> newman = Newman.installed();
    if (newman.isEmpty()) {
      return Optional.empty();
    }
    List<Sent> some = sent.subList(0, Math.min(REQUESTS_FOR_NEWMAN, sent.size()));
    Measured run = newman.get().send(kimai.url(), some, directory);
    return Optional.of(some.size() * SECOND / run.wall());
  }

  private void part(String title, String... selection) throws Exception {
    try (SlowKimai kimai = new SlowKimai(Duration.ZERO)) {
      Measured run = run(kimai, "", selection);
      tell(row(title, run, kimai));
    }
  }

  private Measured run(SlowKimai kimai, String flag, String... selection) throws Exception {
    List<String> command = new ArrayList<>(List.of(java()));
    if (!flag.isEmpty()) {
      command.add(flag);
    }
    Path password = directory.resolve("password.txt");
    Files.writeString(password, kimai.login().password());
    command.addAll(
        List.of("-jar", jar.toString(), "run", "--url", kimai.url().toString(), "--username"));
    command.addAll(List.of(kimai.login().username(), "--password-file", password.toString()));
    command.addAll(List.of("--threads", THREADS, "--allow-settings"));
    command.addAll(List.of("--reports", reports().toString()));
    command.addAll(Arrays.asList(selection));
    return Measured.of(command, directory.resolve("run.txt").toFile());
  }

  private Path reports() {
    return directory.resolve("reports");
  }

  private Map<String, Object> row(String title, Measured run, SlowKimai kimai) throws IOException {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("run", title);
    row.put("exitCode", run.code());
    row.put("requests", kimai.sent().size());
    row.put("seconds", run.wall() / SECOND);
    row.put("cpuSeconds", run.cpu() / SECOND);
    row.put("peakMegabytes", run.peak());
    row.put("secondsToFirstRequest", kimai.millisToFirstRequest(run.start()) / SECOND);
    row.put("reports", reportFiles());
    return row;
  }

  /** The size of each report, and the seconds since the one before was there. */
  private List<Map<String, Object>> reportFiles() throws IOException {
    List<Map<String, Object>> files = new ArrayList<>();
    try (Stream<Path> entries = Files.list(reports())) {
      List<Path> byTime =
          entries
              .filter(Files::isRegularFile)
              .sorted(Comparator.comparing(file -> file.toFile().lastModified()))
              .toList();
      long before = 0;
      for (Path file : byTime) {
        long written = file.toFile().lastModified();
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("file", String.valueOf(file.getFileName()));
        one.put("megabytes", Files.size(file) / MEGABYTE);
        one.put("seconds", before == 0 ? 0 : (written - before) / SECOND);
        files.add(one);
        before = written;
      }
    }
    return files;
  }

  private void tell(Map<String, Object> row) {
    rows.add(row);
    row.forEach((name, value) -> System.out.println(line(name, value)));
    System.out.println();
  }

  private static String line(String name, Object value) {
    if (value instanceof List<?> files) {
      StringBuilder lines = new StringBuilder(name);
      files.forEach(file -> lines.append("\n    ").append(file));
      return lines.toString();
    }
    Object shown =
        value instanceof Double number ? String.format(Locale.ROOT, "%.2f", number) : value;
    return "%-24s %s".formatted(name, shown);
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
