package io.kimaicontract.verdict.result;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which properties the answers of a run had, for whom, and in which form, as {@code answers.json}
 * holds it. It holds no value.
 *
 * @param format names this form of the file
 * @param run the id of the run
 * @param schemas what was answered, by the schemas of the contract
 * @param unset what booleans became that requests left out
 */
public record SeenAnswers(String format, String run, List<Schema> schemas, List<Unset> unset) {
  /** The form that this suite writes and reads. */
  public static final String FORMAT = "kimai-contract/answers/1";

  /** Nothing was answered. */
  public static SeenAnswers none() {
    return new SeenAnswers(FORMAT, "", List.of(), List.of());
  }

  /** Copies the lists. */
  public SeenAnswers {
    schemas = List.copyOf(schemas);
    unset = List.copyOf(unset);
  }

  /**
   * The objects of one schema.
   *
   * @param name the name of the schema; where it has none, where it stands
   * @param operations the operations that answered with it
   * @param properties every property that it declares or that was seen
   */
  public record Schema(String name, List<String> operations, List<Property> properties) {}

  /**
   * A property of them.
   *
   * @param name its name
   * @param seen how many objects had it, by the caller
   * @param missing how many objects had it not, by the caller
   * @param forms how many values had which form, such as {@code date-time +hh:mm}
   */
  public record Property(
      String name,
      Map<String, Integer> seen,
      Map<String, Integer> missing,
      Map<String, Integer> forms) {
    /** The objects of both, which have the same property. */
    public Property plus(Property other) {
      return new Property(
          name, sum(seen, other.seen), sum(missing, other.missing), sum(forms, other.forms));
    }
  }

  /** The counts of both. */
  public static Map<String, Integer> sum(Map<String, Integer> one, Map<String, Integer> other) {
    Map<String, Integer> sum = new TreeMap<>(one);
    other.forEach((key, count) -> sum.merge(key, count, Integer::sum));
    return sum;
  }

  /**
   * A boolean that bodies of creating requests left out.
   *
   * @param operation the operation
   * @param property the name of the boolean
   * @param values how often it was which in the answer
   */
  public record Unset(String operation, String property, Map<String, Integer> values) {}
}
