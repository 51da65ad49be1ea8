package io.kimaicontract.contract.source;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Response;
import io.kimaicontract.http.RestAssuredTransport;
import io.kimaicontract.http.TargetUnreachable;
import io.kimaicontract.target.UsageException;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/** Reads the document that {@code --contract} names: a file, or a URL that needs no login. */
public final class DocumentLoader {
  private static final int HIGHEST_PORT = 65_535;

  private final Path directory;
  private final Duration timeout;

  /** Files are relative to the directory; a URL must answer within the timeout. */
  public DocumentLoader(Path directory, Duration timeout) {
    this.directory = directory;
    this.timeout = timeout;
  }

  /** The text of the document. */
  public String read(String location) {
    return location.matches("https?://.*") ? fetched(location) : file(location);
  }

  private String file(String location) {
    Path file = directory.resolve(location);
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      String what = Files.exists(file) ? "cannot be read" : "does not exist";
      throw new UsageException("contract file '" + location + "' " + what + "; check --contract");
    }
  }

  private String fetched(String location) {
    try {
      URI url = new URI(location);
      if (url.getPort() > HIGHEST_PORT) {
        throw new URISyntaxException(
            location, "port " + url.getPort() + " is above " + HIGHEST_PORT);
      }
      String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
      String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
      Response answer =
          new RestAssuredTransport(url.resolve("/"), timeout, Clock.systemUTC())
              .send(Request.of("GET", path + query, Caller.NOBODY))
              .response();
      if (answer.status() != 200) {
        throw new UsageException(
            "contract %s answers %s; give a URL without login, or a file with --contract"
                .formatted(location, answer.status()));
      }
      return answer.body();
    } catch (URISyntaxException broken) {
      throw new UsageException(
          "contract %s is not a URL: %s; check --contract".formatted(location, broken.getReason()));
    } catch (TargetUnreachable failed) {
      throw new UsageException(
          "contract %s cannot be read: %s; check --contract"
              .formatted(location, failed.getMessage()));
    }
  }
}
