package io.kimaicontract.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The entry point: {@code kimai-contract run | check | serve | report | sweep | pin | scaffold}.
 */
public final class Main {
  private Main() {}

  /** Runs the command and exits with its code; returns normally when the code is 0. */
  public static void main(String[] args) {
    int code = execute(args);
    if (code != 0) {
      System.exit(code);
    }
  }

  /** Runs the command and returns its exit code. */
  public static int execute(String... args) {
    Map<String, String> properties = new HashMap<>();
    System.getProperties()
        .stringPropertyNames()
        .forEach(name -> properties.put(name, System.getProperty(name)));
    Surroundings here =
        new Surroundings(
            System.out,
            System.err,
            properties,
            System.getenv(),
            Path.of("").toAbsolutePath(),
            Path.of(System.getProperty("user.home")));
    return new CommandLineTool(here, Wiring.standard()).execute(args);
  }
}
