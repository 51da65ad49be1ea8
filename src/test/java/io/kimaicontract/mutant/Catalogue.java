package io.kimaicontract.mutant;

import java.util.List;
import java.util.stream.Stream;

/** Every mutant that was thought of. */
final class Catalogue {
  private Catalogue() {}

  static List<Mutant> all() {
    return Stream.of(TimesheetListMutants.all(), OthersTimesheetsMutants.all())
        .flatMap(List::stream)
        .toList();
  }
}
