package io.kimaicontract.scaffold;

import io.kimaicontract.contract.Operation;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds operations and ids in the texts of features.
 *
 * @param features the texts
 */
public record FeatureIndex(List<String> features) {
  /** The letters of the ids of skeletons. */
  static final String LETTERS = "SC";

  private static final Pattern ID = Pattern.compile("\\[" + LETTERS + "-(\\d+)]");

  public FeatureIndex {
    features = List.copyOf(features);
  }

  /**
   * Whether a step calls the operation by method and path; a placeholder of an outline matches any
   * word.
   */
  public boolean name(Operation operation) {
    String path =
        Arrays.stream(operation.path().substring(1).split("/"))
            .map(s -> s.startsWith("{") ? "[^/\\s?]+" : "(?:" + Pattern.quote(s) + "|<[^>]+>)")
            .collect(Collectors.joining("/"));
    Pattern call =
        Pattern.compile(
            "calls (?:%s|<[^>]+>) /%s(?=[\\s?]|$)".formatted(operation.method(), path),
            Pattern.MULTILINE);
    return features.stream().anyMatch(text -> call.matcher(text).find());
  }

  /** The highest number among the ids of skeletons; 0 if there is none. */
  int lastId() {
    return features.stream()
        .flatMap(text -> ID.matcher(text).results())
        .mapToInt(m -> Integer.parseInt(m.group(1)))
        .max()
        .orElse(0);
  }
}
