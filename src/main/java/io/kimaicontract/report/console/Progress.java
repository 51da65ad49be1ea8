package io.kimaicontract.report.console;

import io.kimaicontract.report.text.Formats;
import io.kimaicontract.report.text.ShownOutcome;
import io.kimaicontract.verdict.result.ScenarioResult;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Shows each feature in one block although scenarios of several run at once: when its planned
 * number of scenarios has ended, or, if that is unknown, when only others run. Below them, where
 * the terminal can, a line says how much of the run is done.
 */
final class Progress {
  private static final int QUIET = 8;
  private static final int WIDTH = 42;
  private static final int MARKS = 36;

  private static final Comparator<ShownOutcome> SEVERITY =
      Comparator.comparing(
          List.of(
                  ShownOutcome.NOT_APPLICABLE,
                  ShownOutcome.NOT_CHECKED,
                  ShownOutcome.CONFORMANT,
                  ShownOutcome.KNOWN_DEVIATION,
                  ShownOutcome.BROKEN,
                  ShownOutcome.TARGET_TROUBLE,
                  ShownOutcome.SUITE_ERROR)
              ::indexOf);

  private final PrintStream out;
  private final Terminal terminal;
  private final boolean verbose;
  private final Remaining remaining;
  private final Map<String, Integer> planned = new HashMap<>();
  private final Map<String, List<Ended>> open = new LinkedHashMap<>();
  private final Map<String, Integer> lastSeen = new HashMap<>();
  private int ended;
  private int broken;

  /** A scenario, and what verbose output shows of its exchanges. */
  private record Ended(ScenarioResult result, List<String> exchanges) {
    ShownOutcome outcome() {
      return ShownOutcome.of(result);
    }
  }

  Progress(PrintStream out, Terminal terminal, boolean verbose, Remaining remaining) {
    this.out = out;
    this.terminal = terminal;
    this.verbose = verbose;
    this.remaining = remaining;
  }

  void plan(Map<String, Integer> scenariosByFile) {
    planned.putAll(scenariosByFile);
  }

  void finished(ScenarioResult result, List<String> exchanges) {
    String file = result.scenario().uri();
    open.computeIfAbsent(file, f -> new ArrayList<>()).add(new Ended(result, exchanges));
    lastSeen.put(file, ++ended);
    broken += ShownOutcome.of(result) == ShownOutcome.BROKEN ? 1 : 0;
    List.copyOf(open.keySet()).stream().filter(this::complete).forEach(this::show);
    if (terminal.rewrites()) {
      String found = broken == 0 ? "" : ", " + broken + " broken";
      out.print(terminal.again() + terminal.dim("  " + remaining.of(ended) + found));
      out.flush();
    }
  }

  void done() {
    List.copyOf(open.keySet()).forEach(this::show);
    out.print(terminal.again());
  }

  private boolean complete(String file) {
    Integer expected = planned.get(file);
    return expected == null
        ? ended - lastSeen.getOrDefault(file, ended) >= QUIET
        : open.getOrDefault(file, List.of()).size() >= expected;
  }

  private void show(String file) {
    List<Ended> results = new ArrayList<>(open.getOrDefault(file, List.of()));
    open.remove(file);
    results.sort(Comparator.comparing(r -> r.result().scenario().line()));
    ShownOutcome worst = results.stream().map(Ended::outcome).max(SEVERITY).orElseThrow();
    String name = Columns.fit(results.get(0).result().scenario().feature(), WIDTH);
    double ms = results.stream().mapToDouble(r -> r.result().ms()).sum();
    String head = terminal.again() + "  " + terminal.mark(worst) + " " + name + " ";
    String took = Columns.left(Formats.duration(ms), terminal.rewrites() ? 0 : 12);
    String done = terminal.rewrites() ? "" : remaining.of(ended);
    out.println(head + marks(results) + "  " + terminal.dim((took + done).stripTrailing()));
    if (verbose) {
      results.forEach(this::line);
    }
  }

  private String marks(List<Ended> results) {
    if (results.size() <= MARKS) {
      String pad = " ".repeat(MARKS - results.size());
      return results.stream()
          .map(r -> terminal.mark(r.outcome()))
          .collect(Collectors.joining("", "", pad));
    }
    List<String> counts = new ArrayList<>();
    int width = 0;
    for (ShownOutcome outcome : ShownOutcome.values()) {
      long count = results.stream().filter(r -> r.outcome() == outcome).count();
      if (count > 0) {
        counts.add(count + " " + terminal.mark(outcome));
        width += String.valueOf(count).length() + 4;
      }
    }
    return String.join("  ", counts) + " ".repeat(Math.max(0, MARKS - width + 2));
  }

  private void line(Ended scenario) {
    ScenarioResult result = scenario.result();
    String reason = result.reason().lines().findFirst().orElse("");
    String took = terminal.dim(Formats.duration(result.ms()));
    String head = "      " + terminal.mark(scenario.outcome()) + " " + result.scenario().title();
    out.println(head + "  " + took + (reason.isEmpty() ? "" : "  (" + reason + ")"));
    scenario.exchanges().forEach(text -> out.println("          " + text));
  }
}
