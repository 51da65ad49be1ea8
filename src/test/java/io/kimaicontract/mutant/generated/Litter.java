package io.kimaicontract.mutant.generated;

import io.kimaicontract.contract.source.PinnedContracts;
import io.kimaicontract.mutant.engine.Ground;
import io.kimaicontract.mutant.engine.On;
import io.kimaicontract.mutant.engine.Sabotage;
import io.kimaicontract.mutant.engine.Trial;
import io.kimaicontract.target.Version;
import io.kimaicontract.verdict.Deviation;
import io.kimaicontract.verdict.Ledger;
import io.kimaicontract.verdict.ScenarioResult;
import io.kimaicontract.verdict.Violation;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * The mutants of a family that change in one way, one for each property: run together, because the
 * place of a violation tells them apart.
 */
record Litter(Family family, Change change) {
  private static final Version RELEASE = Version.of("2.65.0");
  private static final JsonNode SCHEMAS =
      PinnedContracts.nearest(RELEASE, "").document().path("components").path("schemas");

  /** The properties that are changed; not those of which the ledger knows that they are so. */
  Set<String> properties() {
    return declared().propertyNames().stream()
        .filter(name -> change.suits(declared().path(name)))
        .filter(name -> change != Change.NULL || !isKnownNull(name))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The properties whose change nobody noticed. */
  Set<String> survivors() {
    Set<String> unseen = properties();
    boolean value = change == Change.OPPOSITE;
    Optional<String> scenarios = Optional.of(value ? family.values() : family.shapes());
    for (ScenarioResult result :
        Trial.run(Ground.RELEASED, sabotage(), family.locations(), scenarios)) {
      result.violations().stream()
          .map(Violation::cause)
          .forEach(
              cause ->
                  unseen.removeIf(name -> cause.place().equals(value ? "/" + name : place(name))));
    }
    return unseen;
  }

  private Sabotage sabotage() {
    Set<String> names = properties();
    return Sabotage.objects(
        On.path(family.calls()),
        one -> names.forEach(name -> change.make(one, name, declared().path(name))));
  }

  private JsonNode declared() {
    return SCHEMAS.path(family.schema()).path("properties");
  }

  private String place(String name) {
    return "#/components/schemas/" + family.schema() + "/properties/" + name;
  }

  private boolean isKnownNull(String name) {
    return Ledger.builtIn()
        .of(RELEASE)
        .map(Deviation::match)
        .anyMatch(
            m ->
                m.kinds().contains("TYPE")
                    && m.names(place(name))
                    && m.seen().matcher("null").matches());
  }
}
