package io.kimaicontract.cli;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The command line in a process of its own.
 *
 * @param directory its working directory, where what it says is kept in a file
 * @param options of the virtual machine
 * @param environment variables to add
 */
record Fork(Path directory, List<String> options, Map<String, String> environment) {
  private static final List<String> FAST = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  /** Starts it. */
  Process start(String... arguments) throws IOException {
    return start(Main.class, arguments);
  }

  /** Starts a class that starts it. */
  Process start(Class<?> main, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(java()));
    command.addAll(FAST);
    command.addAll(options);
    command.addAll(List.of("-cp", classPath(), main.getName()));
    command.addAll(Arrays.asList(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output().toFile());
    builder.environment().keySet().removeIf(name -> name.matches("KIMAI_.*|LC_.*|LANG.*"));
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().putAll(environment);
    return builder.start();
  }

  /** Waits for its end, and returns its exit code. */
  static int end(Process process) throws InterruptedException {
    if (!process.waitFor(3, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("the process does not end");
    }
    return process.exitValue();
  }

  /** What it said so far. */
  String said() {
    try {
      return new String(Files.readAllBytes(output()), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private Path output() {
    return directory.resolve("said.txt");
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** Absolute, because the process runs elsewhere; a test runner may have it in a class loader. */
  private static String classPath() {
    Stream<String> entries =
        Main.class.getClassLoader() instanceof URLClassLoader loader
            ? Arrays.stream(loader.getURLs())
                .map(url -> Path.of(URI.create(url.toString())).toString())
            : Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1));
    return entries
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
