package io.kimaicontract.cli.shell;

import io.kimaicontract.target.Setting;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes lines for a shell that call this program: its jar, or Maven in a checkout. */
public final class ProgramCall {
  private ProgramCall() {}

  /** A run with these settings. */
  public static String run(Map<Setting, String> settings) {
    Path program = program();
    boolean jar = program.toString().endsWith(".jar");
    String start = jar ? "java -jar " + shown(program) + " run" : "mvn";
    return new EnumMap<>(settings)
        .entrySet().stream()
            .map(
                s ->
                    jar
                        ? s.getKey().option() + " " + s.getValue()
                        : "-D" + s.getKey().property() + "=" + s.getValue())
            .collect(Collectors.joining(" ", start + " ", ""));
  }

  /** The jar, or the directory of classes. */
  private static Path program() {
    try {
      return Path.of(ProgramCall.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String shown(Path jar) {
    Path here = Path.of("").toAbsolutePath();
    return (jar.startsWith(here) ? here.relativize(jar) : jar).toString();
  }
}
