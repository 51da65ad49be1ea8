package io.kimaicontract.mutant.rules.roles;

import io.kimaicontract.mutant.engine.Mutant;
import java.util.List;
import java.util.stream.Stream;

/** The mutants of the features in {@code features/rules/roles}. */
public final class RolesCatalogue {
  private RolesCatalogue() {}

  public static List<Mutant> all() {
    return Stream.of(RoleMutants.all()).flatMap(List::stream).toList();
  }
}
