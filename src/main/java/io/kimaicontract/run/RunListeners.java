package io.kimaicontract.run;

import io.cucumber.plugin.Plugin;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.verdict.ExchangeLog;
import io.kimaicontract.verdict.result.RunListener;
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
 * @param exchangeLog keeps the exchanges
 */
public record RunListeners(
    RunListener listener,
    Consumer<Exchange> exchanges,
    Consumer<Map<String, Integer>> plan,
    List<Plugin> plugins,
    ExchangeLog exchangeLog) {

  /** Nobody but the listener. */
  public static RunListeners of(RunListener listener) {
    return of(listener, ExchangeLog.NONE);
  }

  /** The listener, and the log. */
  public static RunListeners of(RunListener listener, ExchangeLog exchangeLog) {
    return new RunListeners(listener, e -> {}, p -> {}, List.of(), exchangeLog);
  }
}
