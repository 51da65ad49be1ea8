package io.kimaicontract.mutant.document;

import io.kimaicontract.mutant.engine.Mutant;
import java.util.List;
import java.util.stream.Stream;

/** The mutants of the features in {@code features/document}. */
public final class DocumentCatalogue {
  private DocumentCatalogue() {}

  public static List<Mutant> all() {
    return Stream.of(DocumentMutants.all()).flatMap(List::stream).toList();
  }
}
