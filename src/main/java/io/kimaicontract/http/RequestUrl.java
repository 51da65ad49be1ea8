package io.kimaicontract.http;

import io.kimaicontract.http.url.UriReference;
import io.kimaicontract.target.Limits;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import javax.net.ssl.SSLException;

/** Addresses below the target's URL, and sentences for why no answer came from there. */
public final class RequestUrl {
  private RequestUrl() {}

  /** The path begins with a slash, so that nothing in it can become a part of the host. */
  public static URI resolve(URI base, String pathAndQuery) {
    return URI.create(base.toString().replaceAll("/+$", "") + UriReference.encoded(pathAndQuery));
  }

  static TargetUnreachable cut(URI base, Request request, Limits limits, Exception failed) {
    return new TargetUnreachable(
        "the answer of %s to %s %s was not complete within %s s; see --max-time"
            .formatted(base, request.method(), request.path(), limits.maxTime().toSeconds()),
        failed);
  }

  static TargetUnreachable unreachable(URI base, Request request, Exception failed) {
    Throwable root = failed;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    String what = request.method() + " " + request.path();
    String detail = Optional.ofNullable(root.getMessage()).orElse(root.getClass().getSimpleName());
    String sentence;
    if (root instanceof UnknownHostException) {
      sentence = "host '" + base.getHost() + "' is unknown; check the spelling of the URL";
    } else if (root instanceof ConnectException) {
      sentence = "nothing listens at " + base + " (" + detail + "); is the server up?";
    } else if (root instanceof SocketTimeoutException) {
      sentence = "no answer from " + base + " in time to " + what + "; raise --timeout";
    } else if (root instanceof AnswerReader.TooLarge) {
      sentence = what + " at " + base + ": " + detail;
    } else if (detail.contains("unrecognized SSL message")) {
      sentence = base + " does not speak TLS; write http:// instead of https://";
    } else if (failed instanceof SSLException
        || root instanceof SSLException
        || root.getClass().getName().contains("cert")) {
      sentence =
          "the TLS connection to "
              + base
              + " failed ("
              + detail
              + "); add the server's certificate authority with -Djavax.net.ssl.trustStore=FILE";
    } else {
      sentence = what + " got no answer from " + base + " (" + detail + ")";
    }
    return new TargetUnreachable(sentence, failed);
  }
}
