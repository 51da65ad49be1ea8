package io.kimaicontract.reference;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.LocalDate;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A running embedded Kimai on the loopback address. It forgets everything when it is closed. */
public final class ReferenceKimai implements AutoCloseable {

  private static final int THREADS = 8;
  private static final Login SUPER_ADMINISTRATOR = new Login("susan_super", "password-Susan-1");

  private final HttpServer server;
  private final ExecutorService threads;
  private final Core core;

  private ReferenceKimai(HttpServer server, ExecutorService threads, Core core) {
    this.server = server;
    this.threads = threads;
    this.core = core;
  }

  /** Starts a reference with one user, the super administrator. */
  public static ReferenceKimai start(ReferenceOptions options) {
    Core core = Core.of(options.behaviour(), options.clock());
    Row susan =
        core.state()
            .addUser(
                SUPER_ADMINISTRATOR.username(), SUPER_ADMINISTRATOR.password(), "ROLE_SUPER_ADMIN");
    if (options.equipped()) {
      Equipment.into(core, susan);
    }
    return start(options, core);
  }

  static ReferenceKimai start(ReferenceOptions options, Core core) {
    System.setProperty("sun.net.httpserver.nodelay", "true");
    try {
      Sessions sessions = new Sessions();
      Router router = new Router(Routes.of(core, sessions), options.behaviour().version());
      Dispatcher dispatcher = new Dispatcher(router, core, sessions);
      HttpServer server =
          HttpServer.create(
              new InetSocketAddress(InetAddress.getLoopbackAddress(), options.port()), 0);
      ExecutorService threads = Executors.newFixedThreadPool(THREADS, ReferenceKimai::daemon);
      server.setExecutor(threads);
      server.createContext("/", new HttpFront(dispatcher, options.tampering()));
      server.start();
      return new ReferenceKimai(server, threads, core);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "reference-kimai");
    thread.setDaemon(true);
    return thread;
  }

  /** Where it listens, without a path. */
  public URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** The super administrator, who exists from the start. */
  public Login superAdministrator() {
    return SUPER_ADMINISTRATOR;
  }

  /** Makes the tokens with that name expired, as an update in a real database would. */
  public void expireToken(String name) {
    for (Row token : core.of(Thing.TOKEN).all(token -> token.text("name").equals(name))) {
      token.put("expiresAt", LocalDate.of(2000, 1, 1));
    }
  }

  /** What it remembers. */
  public ReferenceState state() {
    return core.state();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
