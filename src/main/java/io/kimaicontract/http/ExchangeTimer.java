package io.kimaicontract.http;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.http.HttpConnection;
import org.jspecify.annotations.Nullable;

/**
 * Limits the whole time of each exchange over a network. The timeout of a socket begins again with
 * every byte, so that an answer of a byte a second would never end.
 */
final class ExchangeTimer {
  private static final int IDLE_SECONDS = 5;

  private final Duration limit;
  private final ScheduledThreadPoolExecutor clock;
  private final Set<Flight> open = ConcurrentHashMap.newKeySet();
  private final Map<Thread, Flight> mine = new ConcurrentHashMap<>();

  ExchangeTimer(Duration limit) {
    this.limit = limit;
    this.clock =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "kimai-contract-exchange-timer");
              thread.setDaemon(true);
              return thread;
            });
    clock.setRemoveOnCancelPolicy(true);
    clock.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
    clock.allowCoreThreadTimeOut(true);
  }

  /** An exchange of the calling thread. */
  final class Flight implements AutoCloseable {
    private final Future<?> end =
        clock.schedule(this::cut, limit.toMillis(), TimeUnit.MILLISECONDS);
    private @Nullable HttpConnection connection;
    private boolean cut;

    /** Whether it was ended for the time that it took. */
    synchronized boolean isCut() {
      return cut;
    }

    private synchronized void over(HttpConnection used) {
      connection = used;
      if (cut) {
        shutDown(used);
      }
    }

    private synchronized void cut() {
      cut = true;
      if (connection != null) {
        shutDown(connection);
      }
    }

    @Override
    public void close() {
      end.cancel(false);
      open.remove(this);
      mine.remove(Thread.currentThread());
    }
  }

  Flight begin() {
    Flight flight = new Flight();
    open.add(flight);
    mine.put(Thread.currentThread(), flight);
    return flight;
  }

  /** The exchange of the calling thread uses the connection from now on. */
  void uses(@Nullable Object connection) {
    Flight flight = mine.get(Thread.currentThread());
    if (flight != null && connection instanceof HttpConnection used) {
      flight.over(used);
    }
  }

  /** Ends all exchanges under way. */
  void cutAll() {
    open.forEach(Flight::cut);
  }

  private static void shutDown(HttpConnection connection) {
    try {
      connection.shutdown();
    } catch (IOException closed) {
      // The thread that reads from it is told as well.
    }
  }
}
