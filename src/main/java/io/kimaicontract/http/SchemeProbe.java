package io.kimaicontract.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** Asks a server whether it speaks TLS, because HTTP waits for the other without an end. */
final class SchemeProbe {
  private static final int MILLIS = 2000;
  private static final int ALERT = 0x15;
  private static final int MOST = 600;
  private static final byte[] PLAIN = "HEAD / HTTP/1.0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

  private SchemeProbe() {}

  /** That the server at an https URL speaks plain HTTP; empty if it does not, or nobody can say. */
  static Optional<String> flawOfHttps(URI base) {
    String answer = plain(base);
    boolean isHttp = answer.startsWith("HTTP/") && !mentionsTls(answer);
    return isHttp
        ? Optional.of(base + " speaks http and not https; write http:// instead of https://")
        : Optional.empty();
  }

  /** That the server at an http URL speaks TLS. */
  static Optional<String> flawOfHttp(URI base) {
    String answer = plain(base);
    boolean isTls =
        (!answer.isEmpty() && answer.charAt(0) == ALERT)
            || mentionsTls(answer)
            || (answer.isEmpty() && shakesHands(base));
    return isTls
        ? Optional.of(base + " speaks https and not http; write https:// instead of http://")
        : Optional.empty();
  }

  /** Whether it is the answer with which servers refuse plain HTTP on a port for TLS. */
  static boolean mentionsTls(String answer) {
    return answer.contains("HTTPS port") || answer.contains("SSL-enabled server port");
  }

  private static String plain(URI base) {
    try (Socket socket = connected(base)) {
      socket.getOutputStream().write(PLAIN);
      socket.getOutputStream().flush();
      InputStream in = socket.getInputStream();
      return new String(in.readNBytes(MOST), StandardCharsets.ISO_8859_1);
    } catch (IOException silent) {
      return "";
    }
  }

  private static boolean shakesHands(URI base) {
    try (Socket socket = connected(base)) {
      SSLContext context = SSLContext.getDefault();
      SSLSocket secure =
          (SSLSocket)
              context
                  .getSocketFactory()
                  .createSocket(socket, base.getHost(), socket.getPort(), true);
      secure.startHandshake();
      return true;
    } catch (javax.net.ssl.SSLHandshakeException distrusted) {
      return String.valueOf(distrusted.getMessage()).contains("PKIX");
    } catch (IOException | GeneralSecurityException other) {
      return false;
    }
  }

  private static Socket connected(URI base) throws IOException {
    int usual = base.getScheme().equals("https") ? 443 : 80;
    Socket socket = new Socket();
    socket.setSoTimeout(MILLIS);
    String host = base.getHost().replaceAll("^\\[|]$", "");
    socket.connect(
        new InetSocketAddress(host, base.getPort() < 0 ? usual : base.getPort()), MILLIS);
    return socket;
  }
}
