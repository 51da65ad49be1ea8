package io.kimaicontract.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The entry point of the jar: starts {@link Main} in a virtual machine with flags for a program
 * that ends within a minute, which a manifest cannot hold.
 *
 * <p>It runs {@link Main} itself where the user gave flags of that kind, or debugs. Classes of
 * libraries are not used here: the time until the second machine starts is lost.
 */
public final class Launcher {
  /** The id of the process whose end is the end of this one, too. */
  static final String PARENT = "kimaicontract.parent";

  private static final List<String> FLAGS =
      List.of(
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-XX:ReservedCodeCacheSize=128m",
          "-XX:MinHeapFreeRatio=10",
          "-XX:MaxHeapFreeRatio=20",
          "-Xshare:auto");

  /** What does not fit to our flags, or must not happen in two processes. */
  private static final Pattern OWN =
      Pattern.compile("-XX:.*|-javaagent.*|-agent.*|-Xrun.*|-Xdebug|-Xint|-Xcomp|@.*");

  /** Where the machine itself looks for flags. */
  private static final List<String> VARIABLES = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS");

  private static final int KILLED = 137;

  private Launcher() {}

  /** Runs the tool and exits with its code. */
  public static void main(String[] args) throws InterruptedException {
    Optional<Process> started =
        command(arguments(), args).flatMap(command -> start(new ProcessBuilder(command)));
    if (started.isEmpty()) {
      Main.main(args);
      return;
    }
    Process tool = started.get();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(tool)));
    System.exit(tool.waitFor());
  }

  /**
   * The command of the second machine; empty where there is to be none.
   *
   * @param ours the arguments of this machine; null where they are not known
   */
  static Optional<List<String>> command(@Nullable List<String> ours, String... args) {
    int jar = ours == null ? -1 : ours.indexOf("-jar");
    if (ours == null || jar < 0 || !hasNoFlagsOfItsOwn(ours.subList(0, jar))) {
      return Optional.empty();
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(FLAGS);
    archive().ifPresent(file -> command.add("-XX:SharedArchiveFile=" + file));
    command.addAll(ours.subList(0, jar));
    command.add("-D" + PARENT + "=" + ProcessHandle.current().pid());
    command.addAll(List.of("-cp", ours.get(jar + 1), Main.class.getName()));
    command.addAll(Arrays.asList(args));
    return Optional.of(command);
  }

  private static boolean hasNoFlagsOfItsOwn(List<String> flags) {
    return flags.stream().noneMatch(flag -> OWN.matcher(flag).matches())
        && VARIABLES.stream()
            .map(System::getenv)
            .allMatch(value -> value == null || !value.contains("-XX:"));
  }

  private static @Nullable List<String> arguments() {
    return ProcessHandle.current().info().arguments().map(Arrays::asList).orElse(null);
  }

  /** The classes as the build left them beside the jar, ready to be mapped. */
  private static Optional<Path> archive() {
    try {
      Path jar =
          Path.of(Launcher.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      Path file = jar.resolveSibling("kimai-contract.jsa");
      return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    } catch (URISyntaxException | RuntimeException unknown) {
      return Optional.empty();
    }
  }

  private static Optional<Process> start(ProcessBuilder builder) {
    try {
      return Optional.of(builder.inheritIO().start());
    } catch (IOException refused) {
      return Optional.empty();
    }
  }

  /** An interruption is the tool's: it still removes what it made. */
  private static void end(Process tool) {
    tool.destroy();
    try {
      tool.waitFor();
    } catch (InterruptedException impatient) {
      Thread.currentThread().interrupt();
    }
  }

  /** In the second machine: ends at once when the first was killed. */
  static void followParent() {
    String parent = System.getProperty(PARENT, "");
    if (!parent.isEmpty()) {
      ProcessHandle.of(Long.parseLong(parent)).ifPresent(Launcher::follow);
    }
  }

  private static void follow(ProcessHandle first) {
    Thread watch =
        new Thread(
            () -> {
              first.onExit().join();
              Runtime.getRuntime().halt(KILLED);
            },
            "kimai-contract-parent");
    watch.setDaemon(true);
    watch.start();
  }
}
