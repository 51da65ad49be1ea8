package io.kimaicontract.mutant.engine;

/**
 * A server that breaks one rule.
 *
 * @param name what it does wrong
 * @param rule the sentence of the {@code Rule:} that it breaks
 * @param feature the path of its feature file, without directory {@code features/} and ending
 * @param kills the scenarios that must fail, and no other: {@code IS-01 x12, IS-05}
 * @param mutation how it does it
 * @param released the scenarios that must fail when it also behaves as a release and is judged with
 *     the ledger; empty for one that does what releases are known to do
 * @param latest the scenarios that must fail on the newest release that is known; empty for one
 *     that is not tried there
 */
public record Mutant(
    String name,
    String rule,
    String feature,
    String kills,
    Mutation mutation,
    String released,
    String latest) {

  /** A mutant that fails the same scenarios with and without the ledger. */
  public Mutant(String name, String rule, String feature, String kills, Mutation mutation) {
    this(name, rule, feature, kills, mutation, kills, "");
  }

  /** The same, where a release is known to do some or all of it. */
  public Mutant released(String others) {
    return new Mutant(name, rule, feature, kills, mutation, others, latest);
  }

  /** The same, of a rule that only the newest release has. */
  public Mutant onlyLatest() {
    return new Mutant(name, rule, feature, "", mutation, "", kills);
  }

  /** What must fail on that ground. */
  public ExpectedFailures expectedFailures(Baseline baseline) {
    return ExpectedFailures.of(
        switch (baseline) {
          case DOCUMENTED -> kills;
          case RELEASED -> released;
          case LATEST -> latest;
        });
  }

  /** A server that breaks no rule, and runs every feature. */
  public static Mutant none() {
    return new Mutant("nothing is wrong", "", "", "", Mutation.none());
  }

  /** Where its feature is; all of them when it names none. */
  public String location() {
    return "classpath:features" + (feature.isEmpty() ? "" : "/" + feature + ".feature");
  }
}
