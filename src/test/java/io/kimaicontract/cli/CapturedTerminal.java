package io.kimaicontract.cli;

import io.kimaicontract.cli.CommandDependencies.Runner;
import io.kimaicontract.http.redaction.Redactor;
import io.kimaicontract.run.RunOptions;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs commands in tests, and keeps what they wrote and what they would have run. */
final class CapturedTerminal {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Path directory;
  final List<String> questions = new ArrayList<>();
  Optional<String> answer = Optional.empty();
  Clock clock = Clock.systemUTC();
  final Map<String, String> properties = new HashMap<>();
  final Map<String, String> environment = new HashMap<>();
  final List<RunOptions> runs = new ArrayList<>();
  Runner runner =
      (options, to) -> {
        runs.add(options);
        return 0;
      };

  CapturedTerminal(Path directory) {
    this.directory = directory;
  }

  int run(String... args) {
    CommandEnvironment here =
        new CommandEnvironment(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            properties,
            environment,
            directory,
            directory,
            clock);
    return new CommandLineTool(
            here,
            new CommandDependencies(runner, () -> {}, new WritePermission(this::ask)),
            new Redactor())
        .execute(args);
  }

  private Optional<String> ask(String question) {
    questions.add(question);
    return answer;
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
