package io.kimaicontract.report.json;

import io.kimaicontract.target.UsageException;
import io.kimaicontract.verdict.result.SeenAnswers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Writes and reads {@code answers.json}; its JSON Schema is {@code /report/answers.schema.json}.
 */
public final class AnswersJson {
  /** The name of the file. */
  public static final String FILE = "answers.json";

  /** The name of the file beside it with the contract of the run. */
  public static final String CONTRACT = "contract.json";

  private static final JsonFile<SeenAnswers> FORM =
      new JsonFile<>(SeenAnswers.class, SeenAnswers.FORMAT, FILE);

  private AnswersJson() {}

  /** The text of the file. */
  public static String write(SeenAnswers answers) {
    return JsonFile.write(answers);
  }

  /**
   * What the run with the id wrote to the directory; nothing when the run was of an older suite.
   *
   * @throws UsageException when it is not of this form
   */
  public static Optional<SeenAnswers> find(Path directory, String run) {
    Path file = directory.resolve(FILE);
    return Files.exists(file)
        ? Optional.of(FORM.read(file, "give the directory that a run wrote its reports to"))
            .filter(answers -> answers.run().equals(run))
        : Optional.empty();
  }
}
