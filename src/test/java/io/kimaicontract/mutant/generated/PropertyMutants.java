package io.kimaicontract.mutant.generated;

import io.kimaicontract.contract.source.PinnedContracts;
import io.kimaicontract.mutant.engine.Baseline;
import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.MutantRunner;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.target.KimaiVersion;
import io.kimaicontract.verdict.Deviation;
import io.kimaicontract.verdict.Ledger;
import io.kimaicontract.verdict.result.RecordedViolation;
import io.kimaicontract.verdict.result.ScenarioResult;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * The mutants of a family that change in one way, one for each property: run together, because the
 * place of a violation tells them apart.
 */
record PropertyMutants(SchemaMutants schemaMutants, PropertyMutator propertyMutator) {
  private static final KimaiVersion RELEASE = KimaiVersion.of("2.65.0");
  private static final JsonNode SCHEMAS =
      PinnedContracts.nearest(RELEASE, "").document().path("components").path("schemas");

  /** The properties that are changed; not those of which the ledger knows that they are so. */
  Set<String> properties() {
    return declared().propertyNames().stream()
        .filter(name -> propertyMutator.suits(declared().path(name)))
        .filter(name -> propertyMutator != PropertyMutator.NULL || !isKnownNull(name))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The properties whose change nobody noticed. */
  Set<String> survivors() {
    Set<String> unseen = properties();
    boolean value = propertyMutator == PropertyMutator.OPPOSITE;
    Optional<String> scenarios =
        Optional.of(value ? schemaMutants.values() : schemaMutants.shapes());
    for (ScenarioResult result :
        MutantRunner.run(Baseline.RELEASED, mutation(), schemaMutants.locations(), scenarios)) {
      result.violations().stream()
          .map(RecordedViolation::cause)
          .forEach(
              cause ->
                  unseen.removeIf(name -> cause.place().equals(value ? "/" + name : place(name))));
    }
    return unseen;
  }

  private Mutation mutation() {
    Set<String> names = properties();
    return Mutation.objects(
        CallMatcher.path(schemaMutants.calls()),
        one -> names.forEach(name -> propertyMutator.make(one, name, declared().path(name))));
  }

  private JsonNode declared() {
    return SCHEMAS.path(schemaMutants.schema()).path("properties");
  }

  private String place(String name) {
    return "#/components/schemas/" + schemaMutants.schema() + "/properties/" + name;
  }

  private boolean isKnownNull(String name) {
    return Ledger.builtIn()
        .of(RELEASE)
        .map(Deviation::deviationMatcher)
        .anyMatch(
            m ->
                m.kinds().contains("TYPE")
                    && m.names(place(name))
                    && m.seen().matcher("null").matches());
  }
}
