package io.kimaicontract.run;

import io.cucumber.plugin.Plugin;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.verdict.RunListener;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Who follows a run.
 *
 * @param listener is told how it goes
 * @param exchanges is shown every exchange of a scenario, in the thread that sent it
 * @param plan is told how many scenarios each feature file has
 * @param plugins Cucumber plugins; they mask what they write
 */
public record RunListeners(
    RunListener listener,
    Consumer<Exchange> exchanges,
    Consumer<Map<String, Integer>> plan,
    List<Plugin> plugins) {

  /** Nobody but the listener. */
  public static RunListeners of(RunListener listener) {
    return new RunListeners(listener, e -> {}, p -> {}, List.of());
  }
}
