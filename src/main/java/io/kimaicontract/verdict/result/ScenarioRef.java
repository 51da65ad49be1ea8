package io.kimaicontract.verdict.result;

/**
 * A scenario, or one example row of an outline, as reports refer to it.
 *
 * @param id the stable id, such as {@code TS-12}; empty when the name carries none
 * @param name the scenario's name without the id
 * @param feature the feature's name
 * @param rule the sentence of the {@code Rule:} around it; empty when there is none
 * @param uri the feature file, such as {@code features/rules/booleans.feature}
 * @param line the line of the scenario, or of the example row
 */
public record ScenarioRef(
    String id, String name, String feature, String rule, String uri, int line) {

  /** Id and name, as headings show them. */
  public String title() {
    return id.isEmpty() ? name : "[" + id + "] " + name;
  }
}
