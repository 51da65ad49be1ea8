package io.kimaicontract.browser;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A headless Chromium with a new and empty profile. */
public final class Chromium implements AutoCloseable {
  private static final Path PROGRAM = Path.of("/usr/bin/chromium");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Path profile;
  private final Process process;
  private final DevTools tools;
  private final List<JsonNode> events = new CopyOnWriteArrayList<>();

  private Chromium(Path profile) throws IOException {
    this.profile = profile;
    this.process =
        new ProcessBuilder(
                PROGRAM.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile,
                "--remote-debugging-port=0")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    this.tools = new DevTools(address(), events::add);
  }

  /** Whether there is one. */
  public static boolean isInstalled() {
    return Files.isExecutable(PROGRAM);
  }

  /** Starts one. */
  public static Chromium start() throws IOException {
    return new Chromium(Files.createTempDirectory("kimai-contract-chromium"));
  }

  /** Opens a page in a tab of its own and waits until it is loaded. */
  public Tab open(URI page) {
    String target =
        tools
            .send("", "Target.createTarget", Map.of("url", "about:blank"))
            .path("targetId")
            .asString();
    String session =
        tools
            .send("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
            .path("sessionId")
            .asString();
    Tab tab = new Tab(tools, session, events);
    tab.go(page);
    return tab;
  }

  /** The browser writes where it listens to a file of its profile. */
  private URI address() {
    Path file = profile.resolve("DevToolsActivePort");
    List<String> lines = new ArrayList<>();
    await()
        .atMost(PATIENCE)
        .until(
            () -> {
              lines.clear();
              lines.addAll(Files.exists(file) ? Files.readAllLines(file) : List.of());
              return lines.size() > 1;
            });
    return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
  }

  @Override
  public void close() throws IOException {
    tools.close();
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    process.onExit().join();
    try (Stream<Path> files = Files.walk(profile)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
