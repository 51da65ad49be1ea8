package io.kimaicontract.fault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A server on a socket that writes what no HTTP library would. */
final class RawServer implements AutoCloseable {
  private final ServerSocket server;

  /** Writes an answer; an exception means that the client has closed the connection. */
  @FunctionalInterface
  interface Answer {
    void write(OutputStream out) throws IOException;
  }

  RawServer(Answer answer) {
    try {
      server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    Thread thread = new Thread(() -> serve(answer), "raw-server");
    thread.setDaemon(true);
    thread.start();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getLocalPort());
  }

  private void serve(Answer answer) {
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        readHead(socket.getInputStream());
        answer.write(socket.getOutputStream());
        socket.getOutputStream().flush();
      } catch (IOException closed) {
        // The client has seen enough, or the test has ended.
      }
    }
  }

  private static void readHead(InputStream in) throws IOException {
    int last = 0;
    for (int at = in.read(); at >= 0; at = in.read()) {
      last = (last << 8) | at;
      if (last == 0x0d0a0d0a) {
        return;
      }
    }
  }

  static byte[] text(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
