package io.kimaicontract.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** The network to a server, which spoils one answer and carries all the others. */
public final class FaultyWire implements AutoCloseable {
  private final ServerSocket door;
  private final URI server;
  private final Fault fault;
  private final int spoiled;
  private final AtomicInteger answers = new AtomicInteger();
  private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();

  /** What becomes of an answer. */
  public enum Fault {
    /** It never comes. */
    SILENCE,
    /** The connection is closed in its middle. */
    HALF,
    /** The connection is reset before it. */
    RESET
  }

  /**
   * A network to the server.
   *
   * @param spoiled the number of the answer that is spoiled, from 1
   */
  public FaultyWire(URI server, Fault fault, int spoiled) throws IOException {
    this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.server = server;
    this.fault = fault;
    this.spoiled = spoiled;
    start(this::welcome);
  }

  public URI url() {
    return URI.create("http://127.0.0.1:" + door.getLocalPort());
  }

  /** Whether the answer was spoiled that was to be. */
  public boolean hasStruck() {
    return answers.get() >= spoiled;
  }

  @Override
  public void close() throws IOException {
    door.close();
    for (Socket socket : sockets) {
      socket.close();
    }
  }

  private void welcome() throws IOException {
    while (!door.isClosed()) {
      Socket client = door.accept();
      Socket upstream = new Socket(server.getHost(), server.getPort());
      client.setTcpNoDelay(true);
      upstream.setTcpNoDelay(true);
      sockets.add(client);
      sockets.add(upstream);
      start(() -> client.getInputStream().transferTo(upstream.getOutputStream()));
      start(() -> carry(upstream.getInputStream(), client));
    }
  }

  private void carry(InputStream from, Socket client) throws IOException {
    byte[] chunk = new byte[65_536];
    OutputStream to = client.getOutputStream();
    for (int size = from.read(chunk); size >= 0; size = from.read(chunk)) {
      boolean begins =
          size > 8
              && new String(chunk, 0, 5, java.nio.charset.StandardCharsets.US_ASCII)
                  .equals("HTTP/");
      if (!begins || answers.incrementAndGet() != spoiled) {
        to.write(chunk, 0, size);
      } else if (fault == Fault.HALF) {
        to.write(chunk, 0, size / 2);
        client.close();
      } else if (fault == Fault.RESET) {
        client.setSoLinger(true, 0);
        client.close();
      }
    }
    client.close();
  }

  private interface Work {
    void run() throws IOException;
  }

  private static void start(Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException closed) {
                // Both ends see it.
              }
            },
            "faulty-wire");
    thread.setDaemon(true);
    thread.start();
  }
}
