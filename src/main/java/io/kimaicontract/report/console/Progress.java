package io.kimaicontract.report.console;

import io.kimaicontract.report.text.Formats;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Shows each feature in one block although scenarios of several run at once: when its planned
 * number of scenarios has ended, or, if that is unknown, when only others run.
 */
final class Progress {
  private static final int QUIET = 8;
  private static final int WIDTH = 42;
  private static final int MARKS = 36;

  private final PrintStream out;
  private final Terminal terminal;
  private final boolean verbose;
  private final Map<String, Integer> planned = new HashMap<>();
  private final Map<String, List<ScenarioResult>> open = new LinkedHashMap<>();
  private final Map<String, Integer> lastSeen = new HashMap<>();
  private int ended;

  Progress(PrintStream out, Terminal terminal, boolean verbose) {
    this.out = out;
    this.terminal = terminal;
    this.verbose = verbose;
  }

  void plan(Map<String, Integer> scenariosByFile) {
    planned.putAll(scenariosByFile);
  }

  void finished(ScenarioResult result) {
    String file = result.scenario().uri();
    open.computeIfAbsent(file, f -> new ArrayList<>()).add(result);
    lastSeen.put(file, ++ended);
    List.copyOf(open.keySet()).stream().filter(this::complete).forEach(this::show);
  }

  void done() {
    List.copyOf(open.keySet()).forEach(this::show);
  }

  private boolean complete(String file) {
    Integer expected = planned.get(file);
    return expected == null
        ? ended - lastSeen.getOrDefault(file, ended) >= QUIET
        : open.getOrDefault(file, List.of()).size() >= expected;
  }

  private void show(String file) {
    List<ScenarioResult> results = new ArrayList<>(open.getOrDefault(file, List.of()));
    open.remove(file);
    results.sort(Comparator.comparing(r -> r.scenario().line()));
    Outcome worst = results.stream().map(ScenarioResult::outcome).max(SEVERITY).orElseThrow();
    String name = Columns.fit(results.get(0).scenario().feature(), WIDTH);
    double ms = results.stream().mapToDouble(ScenarioResult::ms).sum();
    String head = "  " + terminal.mark(worst) + " " + name + " ";
    out.println(head + marks(results) + "  " + terminal.dim(Formats.duration(ms)));
    if (verbose) {
      results.forEach(this::line);
    }
  }

  private static final Comparator<Outcome> SEVERITY =
      Comparator.comparing(
          List.of(
                  Outcome.NOT_CHECKED,
                  Outcome.CONFORMANT,
                  Outcome.KNOWN_DEVIATION,
                  Outcome.BROKEN,
                  Outcome.TARGET_TROUBLE,
                  Outcome.SUITE_ERROR)
              ::indexOf);

  private String marks(List<ScenarioResult> results) {
    if (results.size() <= MARKS) {
      String pad = " ".repeat(MARKS - results.size());
      return results.stream()
          .map(r -> terminal.mark(r.outcome()))
          .collect(Collectors.joining("", "", pad));
    }
    List<String> counts = new ArrayList<>();
    int width = 0;
    for (Outcome outcome : Arrays.asList(Outcome.values())) {
      long count = results.stream().filter(r -> r.outcome() == outcome).count();
      if (count > 0) {
        counts.add(count + " " + terminal.mark(outcome));
        width += String.valueOf(count).length() + 4;
      }
    }
    return String.join("  ", counts) + " ".repeat(Math.max(0, MARKS - width + 2));
  }

  private void line(ScenarioResult result) {
    String reason = result.reason().lines().findFirst().orElse("");
    String took = terminal.dim(Formats.duration(result.ms()));
    String head = "      " + terminal.mark(result.outcome()) + " " + result.scenario().title();
    out.println(head + "  " + took + (reason.isEmpty() ? "" : "  (" + reason + ")"));
  }
}
