package io.kimaicontract.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/**
 * The streams, settings and directories that a command uses.
 *
 * @param out where it writes
 * @param err where it writes errors
 * @param properties the system properties
 * @param environment the environment variables
 * @param directory the working directory
 * @param home the user's home
 * @param clock the time by which entries of a ledger expire
 */
record CommandEnvironment(
    PrintStream out,
    PrintStream err,
    Map<String, String> properties,
    Map<String, String> environment,
    Path directory,
    Path home,
    Clock clock) {

  /** With the time of the machine. */
  CommandEnvironment(
      PrintStream out,
      PrintStream err,
      Map<String, String> properties,
      Map<String, String> environment,
      Path directory,
      Path home) {
    this(out, err, properties, environment, directory, home, Clock.systemUTC());
  }

  /** The environment of this process, with these streams. */
  static CommandEnvironment ofThisProcess(PrintStream out, PrintStream err) {
    Map<String, String> properties = new HashMap<>();
    System.getProperties()
        .stringPropertyNames()
        .forEach(name -> properties.put(name, System.getProperty(name)));
    return new CommandEnvironment(
        out,
        err,
        properties,
        System.getenv(),
        Path.of("").toAbsolutePath(),
        Path.of(System.getProperty("user.home")));
  }
}
