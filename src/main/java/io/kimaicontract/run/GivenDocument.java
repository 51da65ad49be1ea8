package io.kimaicontract.run;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Response;
import io.kimaicontract.http.RestAssuredTransport;
import io.kimaicontract.http.TargetUnreachable;
import io.kimaicontract.target.BadInput;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/** Reads the document that {@code --contract} names: a file, or a URL that needs no login. */
public final class GivenDocument {
  private final Path directory;
  private final Duration timeout;

  /** Files are relative to the directory; a URL must answer within the timeout. */
  public GivenDocument(Path directory, Duration timeout) {
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
      throw new BadInput("contract file '" + location + "' " + what + "; check --contract");
    }
  }

  private String fetched(String location) {
    try {
      URI url = URI.create(location);
      URI root = url.resolve("/");
      String path = location.substring(root.toString().length() - 1);
      Response answer =
          new RestAssuredTransport(root, timeout, Clock.systemUTC())
              .send(Request.of("GET", path, Caller.NOBODY))
              .response();
      if (answer.status() != 200) {
        throw new BadInput(
            "contract %s answers %s; give a URL without login, or a file with --contract"
                .formatted(location, answer.status()));
      }
      return answer.body();
    } catch (TargetUnreachable | IllegalArgumentException failed) {
      throw new BadInput(
          "contract "
              + location
              + " cannot be read: "
              + failed.getMessage()
              + "; check --contract");
    }
  }
}
