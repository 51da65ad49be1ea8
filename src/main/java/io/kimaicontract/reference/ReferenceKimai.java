package io.kimaicontract.reference;

import com.sun.net.httpserver.HttpServer;
import io.kimaicontract.reference.core.Services;
import io.kimaicontract.reference.store.ReferenceState;
import io.kimaicontract.reference.store.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A running embedded Kimai on the loopback address. Closing it discards its state. */
public final class ReferenceKimai implements AutoCloseable {

  private static final int THREADS = 8;

  private final HttpServer server;
  private final ExecutorService threads;
  private final MemoryKimai kimai;

  private ReferenceKimai(HttpServer server, ExecutorService threads, MemoryKimai kimai) {
    this.server = server;
    this.threads = threads;
    this.kimai = kimai;
  }

  /** Starts a reference with one user, the super administrator. */
  public static ReferenceKimai start(ReferenceOptions options) {
    return start(options, MemoryKimai.of(options));
  }

  static ReferenceKimai start(ReferenceOptions options, Services services) {
    return start(options, MemoryKimai.of(options, services));
  }

  private static ReferenceKimai start(ReferenceOptions options, MemoryKimai kimai) {
    System.setProperty("sun.net.httpserver.nodelay", "true");
    try {
      HttpServer server =
          HttpServer.create(
              new InetSocketAddress(InetAddress.getLoopbackAddress(), options.port()), 0);
      ExecutorService threads = Executors.newFixedThreadPool(THREADS, ReferenceKimai::daemon);
      server.setExecutor(threads);
      server.createContext("/", new HttpAdapter(kimai));
      server.start();
      return new ReferenceKimai(server, threads, kimai);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "reference-kimai");
    thread.setDaemon(true);
    return thread;
  }

  /** Its URL, without a path. */
  public URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** The super administrator, who exists from the start. */
  public Login superAdministrator() {
    return kimai.superAdministrator();
  }

  /** A new token of the super administrator, which does not expire. */
  public String superAdministratorToken() {
    byte[] random = new byte[13];
    new SecureRandom().nextBytes(random);
    String token = HexFormat.of().formatHex(random).substring(1);
    Row owner = state().user(superAdministrator().username());
    if (owner == null) {
      throw new IllegalStateException("the super administrator was deleted");
    }
    state().addToken(owner, "serve", token, null);
    return token;
  }

  /** Makes the tokens with that name expired, as an update in a real database would. */
  public void expireToken(String name) {
    kimai.expireToken(name);
  }

  /** Grants a role such as {@code ROLE_USER} a permission, or takes it away. */
  public void permit(String role, String permission, boolean granted) {
    state().permit(role, permission, granted);
  }

  /** Its state. */
  public ReferenceState state() {
    return kimai.state();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
