package io.kimaicontract.web;

import io.kimaicontract.http.Transport;
import io.kimaicontract.http.redaction.Redactor;
import io.kimaicontract.http.url.LinkResolver;
import java.net.URI;

/**
 * The target as a place that requests are sent to.
 *
 * @param url its root
 * @param transport sends requests there
 * @param redactor is told every secret that is learnt
 */
public record TargetConnection(URI url, Transport transport, Redactor redactor) {
  /** Says where links on pages of the target lead. */
  public LinkResolver links() {
    return new LinkResolver(url);
  }

  /** The path that the root itself has, such as {@code /kimai}; empty for most. */
  public String rootPath() {
    String path = url.getRawPath() == null ? "" : url.getRawPath();
    return path.replaceAll("/+$", "");
  }
}
