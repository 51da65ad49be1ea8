package io.kimaicontract.report.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kimaicontract.http.Json;
import io.kimaicontract.report.Golden;
import io.kimaicontract.report.Samples;
import io.kimaicontract.report.text.PublishedSchema;
import io.kimaicontract.report.text.VerdictLine;
import io.kimaicontract.target.UsageException;
import io.kimaicontract.verdict.result.ExitCode;
import io.kimaicontract.verdict.result.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

class RunJsonTest {
  private final Run run = Samples.run().run();

  @TempDir Path directory;

  @Test
  void isWrittenAsItIsDocumented() {
    Golden.assertSame("run.json", RunJson.write(run));
  }

  @Test
  void keepsItsSchema() throws IOException {
    assertEquals(List.of(), PublishedSchema.errors("run", RunJson.write(run)));
    assertFalse(
        PublishedSchema.errors("run", RunJson.write(run).replace("\"BROKEN\"", "\"RED\""))
            .isEmpty());
    assertFalse(
        PublishedSchema.errors("run", RunJson.write(run).replace("\"narrowed\"", "\"wide\""))
            .isEmpty());
  }

  @Test
  void isReadAsItWasWritten() throws IOException {
    Files.writeString(directory.resolve("run.json"), RunJson.write(run));
    assertEquals(run, RunJson.read(directory));
  }

  @Test
  void aFileOfAFormerVersionIsReadAndKeepsTheSchema() throws IOException {
    ObjectNode former = (ObjectNode) Json.read(RunJson.write(run));
    former.remove(List.of("exits", "lost", "failures"));
    former.putObject("exit").put("code", 1).put("meaning", "new violations");
    Files.writeString(directory.resolve("run.json"), former.toString());

    Run read = RunJson.read(directory);

    assertEquals(List.of(), PublishedSchema.errors("run", former.toString()));
    assertEquals(List.of(new Run.Exit(1, "new violations")), read.exits());
    assertEquals(run.scenarios(), read.scenarios());
    assertTrue(VerdictLine.of(read).startsWith("SUITE ERROR: "));
  }

  @Test
  void everyExitCodeThatARunMayHaveKeepsTheSchema() throws IOException {
    for (ExitCode code : ExitCode.values()) {
      String json = RunJson.write(run).replace("\"code\" : 7", "\"code\" : " + code.code());
      assertEquals(
          code != ExitCode.USAGE, PublishedSchema.errors("run", json).isEmpty(), code.toString());
    }
  }

  @Test
  void holdsNoSecret() {
    String json = RunJson.write(run);
    for (String secret : List.of(Samples.TOKEN, "pa'ss w", "hunter2", "s3cr3t")) {
      assertFalse(json.contains(secret), secret);
    }
  }

  @Test
  void saysWhatIsWrongWithAFile() throws IOException {
    assertTrue(refusal().startsWith("cannot read " + directory.resolve("run.json")));
    Files.writeString(directory.resolve("run.json"), "{\"format\": \"kimai-contract/run/9\"}");
    assertTrue(refusal().contains("this version reads kimai-contract/run/4"));
    Files.writeString(directory.resolve("run.json"), "<html>");
    assertTrue(refusal().contains("is not a run.json"));
    Files.writeString(directory.resolve("run.json"), "{\"format\": \"kimai-contract/run/4\"}");
    assertTrue(refusal().contains("is not a run.json"));
  }

  private String refusal() {
    UsageException refused = assertThrows(UsageException.class, () -> RunJson.read(directory));
    return Objects.requireNonNull(refused.getMessage());
  }
}
