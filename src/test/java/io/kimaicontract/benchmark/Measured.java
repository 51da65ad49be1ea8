package io.kimaicontract.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a process took, with those that it started.
 *
 * @param start the nano clock when it was started
 * @param wall its milliseconds
 * @param cpu the milliseconds of processor time; -1 where the machine does not tell
 * @param peak its largest resident memory in MB; -1 where the machine does not tell
 * @param code its exit code
 */
record Measured(long start, long wall, long cpu, long peak, int code) {
  private static final Path SELF = Path.of("/proc/self/stat");
  private static final long MILLIS_OF_A_TICK = 10;
  private static final int CHILDREN_USER = 13;
  private static final long SAMPLE_MILLIS = 100;
  private static final Pattern HIGHEST = Pattern.compile("VmHWM:\\s+(\\d+) kB");
  private static final long KB_OF_A_MB = 1024;

  /** Runs the command to its end. */
  static Measured of(List<String> command, File output) throws IOException, InterruptedException {
    long before = childrenMillis();
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output).start();
    long peak = -1;
    while (!process.waitFor(SAMPLE_MILLIS, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, memory(process));
    }
    long wall = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    long cpu = before < 0 ? -1 : childrenMillis() - before;
    return new Measured(start, wall, cpu, peak, process.exitValue());
  }

  /** The processor time of all children that have ended. */
  private static long childrenMillis() throws IOException {
    if (!Files.isReadable(SELF)) {
      return -1;
    }
    String[] fields = Files.readString(SELF).replaceAll("^.*\\) ", "").trim().split(" ", -1);
    return (Long.parseLong(fields[CHILDREN_USER]) + Long.parseLong(fields[CHILDREN_USER + 1]))
        * MILLIS_OF_A_TICK;
  }

  private static long memory(Process process) {
    long kilobytes =
        Stream.concat(Stream.of(process.toHandle()), process.descendants())
            .mapToLong(one -> highest(one.pid()))
            .sum();
    return kilobytes / KB_OF_A_MB;
  }

  private static long highest(long pid) {
    try {
      Matcher line = HIGHEST.matcher(Files.readString(Path.of("/proc/" + pid + "/status")));
      return line.find() ? Long.parseLong(line.group(1)) : 0;
    } catch (IOException ended) {
      return 0;
    }
  }
}
