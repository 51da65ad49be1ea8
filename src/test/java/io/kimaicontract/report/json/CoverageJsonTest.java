package io.kimaicontract.report.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kimaicontract.report.Golden;
import io.kimaicontract.report.Samples;
import io.kimaicontract.report.text.PublishedSchema;
import io.kimaicontract.target.UsageException;
import io.kimaicontract.verdict.result.CoverageReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageJsonTest {
  private final CoverageReport coverage =
      CoverageReport.of(Samples.run().run(), Samples.run().contractCoverage());

  @TempDir Path directory;

  @Test
  void isWrittenAsItIsDocumented() throws IOException {
    String json = CoverageJson.write(coverage);
    Golden.assertSame("coverage.json", json);
    assertEquals(List.of(), PublishedSchema.errors("coverage", json));
    assertFalse(
        PublishedSchema.errors("coverage", json.replace("\"calls\" : 4", "\"calls\" : -4"))
            .isEmpty());
    assertFalse(
        PublishedSchema.errors("coverage", json.replace("\"enumValues\"", "\"enums\"")).isEmpty());
  }

  @Test
  void isReadAsItWasWrittenByFileOrDirectory() throws IOException {
    Path file = directory.resolve("coverage.json");
    assertEquals(Optional.empty(), CoverageJson.find(directory));
    Files.writeString(file, CoverageJson.write(coverage));
    assertEquals(Optional.of(coverage), CoverageJson.find(directory));
    assertEquals(coverage, CoverageJson.read(directory));
    assertEquals(coverage, CoverageJson.read(file));
  }

  @Test
  void saysWhatIsWrongWithAFile() throws IOException {
    Path file = directory.resolve("coverage.json");
    assertTrue(refusal().startsWith("cannot read " + file + "; give the coverage.json that"));
    Files.writeString(file, "{\"format\": \"kimai-contract/run/1\"}");
    assertTrue(refusal().contains("this version reads kimai-contract/coverage/2"));
    Files.writeString(file, "{");
    assertTrue(refusal().contains("is not a coverage.json"));
  }

  private String refusal() {
    UsageException refused = assertThrows(UsageException.class, () -> CoverageJson.read(directory));
    return Objects.requireNonNull(refused.getMessage());
  }
}
