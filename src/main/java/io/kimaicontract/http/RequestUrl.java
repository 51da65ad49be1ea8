package io.kimaicontract.http;

import io.kimaicontract.http.url.UriReference;
import io.kimaicontract.target.Limits;
import io.kimaicontract.target.TransportOptions;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
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

  /**
   * Why no answer came.
   *
   * @param answered whether the target had answered before
   */
  static TargetUnreachable unreachable(
      URI base, Request request, Exception failed, TransportOptions options, boolean answered) {
    Throwable root = failed;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    String what = request.method() + " " + request.path();
    String detail = Optional.ofNullable(root.getMessage()).orElse(root.getClass().getSimpleName());
    Optional<String> ofProxy = ofProxy(failed, root, detail, options);
    String sentence;
    if (ofProxy.isPresent()) {
      sentence = ofProxy.get();
    } else if (root instanceof UnknownHostException) {
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
      sentence = ofTls(base, root, detail);
    } else {
      Optional<String> otherScheme =
          answered || base.getScheme().equals("https") || options.proxy().isPresent()
              ? Optional.empty()
              : SchemeProbe.flawOfHttp(base);
      sentence = otherScheme.orElse(what + " got no answer from " + base + " (" + detail + ")");
    }
    return new TargetUnreachable(sentence, failed);
  }

  private static String ofTls(URI base, Throwable root, String detail) {
    if (root instanceof CertificateExpiredException) {
      return "the certificate of %s has expired (%s); have it renewed, or use --insecure"
          .formatted(base, detail);
    }
    if (root instanceof CertificateNotYetValidException) {
      return "the certificate of %s is not valid yet (%s); is a clock wrong?"
          .formatted(base, detail);
    }
    if (detail.contains("doesn't match")
        || detail.contains("didn't match")
        || detail.contains("No subject alternative")) {
      return "the certificate of %s is for another host name (%s); give the URL that it is for, or use --insecure"
          .formatted(base, detail);
    }
    if (detail.contains("certificate_required") || detail.contains("bad_certificate")) {
      return "%s asks for a certificate of yours (%s); give it with --cert and --key"
          .formatted(base, detail);
    }
    return "the TLS connection to %s failed (%s); give the server's certificate authority with --cacert FILE, or use --insecure"
        .formatted(base, detail);
  }

  /** What is wrong with the proxy and not with the target. */
  private static Optional<String> ofProxy(
      Exception failed, Throwable root, String detail, TransportOptions options) {
    if (options.proxy().isEmpty()) {
      return Optional.empty();
    }
    URI proxy = options.proxy().get();
    String named = proxy.getHost() + ":" + (proxy.getPort() < 0 ? 80 : proxy.getPort());
    boolean dead =
        root instanceof ConnectException
            || root instanceof UnknownHostException
            || root instanceof NoRouteToHostException;
    String refusal =
        String.valueOf(failed.getMessage()).contains("CONNECT refused")
            ? String.valueOf(failed.getMessage())
            : detail.contains("CONNECT refused") ? detail : "";
    if (dead || !refusal.isEmpty()) {
      return Optional.of(
          "the proxy %s %s (%s); check --proxy, HTTPS_PROXY or HTTP_PROXY"
              .formatted(named, dead ? "does not answer" : "refuses", dead ? detail : refusal));
    }
    return Optional.empty();
  }
}
