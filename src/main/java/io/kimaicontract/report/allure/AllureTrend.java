package io.kimaicontract.report.allure;

import io.cucumber.cienvironment.CiEnvironment;
import io.cucumber.cienvironment.DetectCiEnvironment;
import io.kimaicontract.http.Json;
import io.kimaicontract.http.redaction.Redactor;
import io.kimaicontract.report.history.Changes;
import io.kimaicontract.report.history.PastRun;
import io.kimaicontract.report.text.ShownOutcome;
import io.kimaicontract.verdict.result.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes what Allure draws its trends from, and by whom the run was executed. Files that another
 * tool has put among the results are left as they are, and used.
 */
public final class AllureTrend {
  private static final String SUITE = "kimai-contract";
  private static final String EXECUTOR = "executor.json";
  private static final String HISTORY = "history";
  private static final String NOTHING = Json.pretty(List.of());
  private static final List<String> TRENDS = List.of("history-trend.json", "duration-trend.json");

  private AllureTrend() {}

  /**
   * Writes the files.
   *
   * @param results the results of this run
   * @param former the directory that they will replace
   */
  public static void write(Run run, Changes changes, Redactor redactor, Path results, Path former) {
    List<PastRun> past = new ArrayList<>(changes.trend());
    if (past.isEmpty()) {
      past.add(PastRun.of(run));
    }
    int order = past.size();
    past.remove(order - 1); // Allure adds the run itself
    try {
      Files.createDirectories(results.resolve(HISTORY));
      write(EXECUTOR, redactor.mask(Json.pretty(executor(run, order))), results, former);
      write(HISTORY + "/" + TRENDS.get(0), trend(past, AllureTrend::counts), results, former);
      write(HISTORY + "/" + TRENDS.get(1), trend(past, AllureTrend::duration), results, former);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Puts it among the results, or that of another tool. */
  private static void write(String name, String text, Path results, Path former)
      throws IOException {
    Path theirs = former.resolve(name);
    String before = Files.exists(theirs) ? Files.readString(theirs) : NOTHING;
    if (!before.contains(SUITE) && !before.equals(NOTHING)) {
      Files.copy(theirs, results.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    } else {
      Files.writeString(results.resolve(name), text);
    }
  }

  private static Map<String, Object> executor(Run run, int order) {
    Map<String, Object> executor = new LinkedHashMap<>();
    Optional<CiEnvironment> ci = DetectCiEnvironment.detectCiEnvironment(System.getenv());
    String name = ci.map(CiEnvironment::getName).orElse("this machine");
    executor.put("name", name);
    executor.put(
        "type", ci.isEmpty() ? "local" : name.toLowerCase(Locale.ROOT).replaceAll("[^a-z].*", ""));
    executor.put("reportName", SUITE);
    executor.put("buildOrder", order);
    executor.put(
        "buildName",
        ci.flatMap(CiEnvironment::getBuildNumber).map(n -> "#" + n).orElse("run " + run.id()));
    ci.map(CiEnvironment::getUrl).ifPresent(url -> executor.put("buildUrl", url));
    return executor;
  }

  private static String trend(List<PastRun> past, Function<PastRun, Map<String, Object>> data) {
    List<Map<String, Object>> items = new ArrayList<>();
    for (int i = 0; i < past.size(); i++) {
      items.add(Map.of("buildOrder", i + 1, "reportName", SUITE, "data", data.apply(past.get(i))));
    }
    Collections.reverse(items); // the newest first
    return Json.pretty(items);
  }

  private static Map<String, Object> counts(PastRun run) {
    Map<String, Object> counts = new LinkedHashMap<>();
    int passed = run.count(ShownOutcome.CONFORMANT) + run.count(ShownOutcome.KNOWN_DEVIATION);
    int skipped =
        run.count(ShownOutcome.NOT_CHECKED)
            + run.count(ShownOutcome.NOT_APPLICABLE)
            + run.count(ShownOutcome.TARGET_TROUBLE);
    int failed = run.count(ShownOutcome.BROKEN);
    int broken = run.count(ShownOutcome.SUITE_ERROR);
    counts.put("failed", failed);
    counts.put("broken", broken);
    counts.put("skipped", skipped);
    counts.put("passed", passed);
    counts.put("unknown", 0);
    counts.put("total", failed + broken + skipped + passed);
    return counts;
  }

  private static Map<String, Object> duration(PastRun run) {
    return Map.of("duration", Math.round(run.ms()));
  }
}
