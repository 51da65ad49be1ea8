package io.kimaicontract.release;

import io.kimaicontract.contract.compat.Impact;
import java.util.List;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes what changed as JSON; its JSON Schema is {@code /report/compare.schema.json}. */
public final class ComparisonJson {
  /** The form that this suite writes. */
  public static final String FORMAT = "kimai-contract/compare/1";

  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

  private ComparisonJson() {}

  private record Side(String name, String version, boolean run) {
    static Side of(ReleaseSide side) {
      return new Side(
          side.name(),
          side.kimaiVersion().map(Object::toString).orElse(""),
          side.run().isPresent());
    }
  }

  private record Document(
      String format,
      Side a,
      Side b,
      int exit,
      long breaking,
      long accepted,
      long additive,
      long cosmetic,
      List<Change> changes,
      List<String> notes) {}

  /** The text of the file. */
  public static String of(ReleaseComparison comparison) {
    Document document =
        new Document(
            FORMAT,
            Side.of(comparison.a()),
            Side.of(comparison.b()),
            comparison.exitCode().code(),
            comparison.count(Impact.BREAKING),
            comparison.accepted(),
            comparison.count(Impact.ADDITIVE),
            comparison.count(Impact.COSMETIC),
            comparison.changes(),
            comparison.notes());
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
  }
}
