package io.kimaicontract.scaffold;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.Operation;
import io.kimaicontract.contract.source.PinnedContracts;
import io.kimaicontract.target.KimaiVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Writes skeletons of features, one file for each resource, in the style of the features. */
public final class Scaffold {
  private static final int MOST_LINES = 150;

  private final Contract contract;
  private final Set<String> pinned;
  private final Map<String, String> files = new LinkedHashMap<>();
  private final Map<String, String> reasons;
  private final Predicate<Operation> onCaller;
  private int lastId;

  private Scaffold(
      Contract contract,
      FeatureIndex featureIndex,
      Map<String, String> reasons,
      Predicate<Operation> onCaller) {
    this.contract = contract;
    this.reasons = reasons;
    this.onCaller = onCaller;
    this.lastId = featureIndex.lastId();
    this.pinned =
        PinnedContracts.kimaiVersions().stream()
            .flatMap(v -> PinnedContracts.nearest(v, "").operations().stream())
            .map(Operation::name)
            .collect(Collectors.toSet());
  }

  /**
   * The texts of feature files by their names.
   *
   * @param operations those to write skeletons of
   * @param featureIndex the features that exist; their ids are not used again
   * @param reasons why operations cannot succeed, as far as it is known, by their names
   * @param onCaller which operations may change the caller's own account; John calls these, because
   *     the run makes him, and Susan's account may be the user's own
   */
  public static Map<String, String> of(
      Contract contract,
      List<Operation> operations,
      FeatureIndex featureIndex,
      Map<String, String> reasons,
      Predicate<Operation> onCaller) {
    Scaffold scaffold = new Scaffold(contract, featureIndex, reasons, onCaller);
    operations.stream()
        .collect(Collectors.groupingBy(Scaffold::resource, LinkedHashMap::new, Collectors.toList()))
        .forEach(scaffold::resource);
    return scaffold.files;
  }

  private void resource(String resource, List<Operation> operations) {
    Supplier<String> ids =
        () -> String.format(Locale.ROOT, "%s-%02d", FeatureIndex.LETTERS, ++lastId);
    List<String> rules = new ArrayList<>();
    for (Operation operation : operations) {
      Skeleton.Rule rule = Skeleton.of(contract, operation, frame(operation), ids);
      String text = Templates.draw("rule", rule).stripTrailing();
      if (!rules.isEmpty()
          && feature(resource, rules).lines().count() + 1 + text.lines().count() > MOST_LINES) {
        write(resource, rules);
      }
      rules.add(text);
    }
    write(resource, rules);
  }

  private void write(String resource, List<String> rules) {
    String name = resource + ".feature";
    for (int part = 2; files.containsKey(name); part++) {
      name = resource + "-" + part + ".feature";
    }
    files.put(name, feature(resource, rules));
    rules.clear();
  }

  private static String feature(String resource, List<String> rules) {
    String title = resource.substring(0, 1).toUpperCase(Locale.ROOT) + resource.substring(1);
    return Templates.draw("feature", Map.of("title", title, "rules", rules));
  }

  private Skeleton.Frame frame(Operation operation) {
    return new Skeleton.Frame(
        since(operation), reasons.getOrDefault(operation.name(), ""), onCaller.test(operation));
  }

  /** The tag for an operation that no pinned release has. */
  private String since(Operation operation) {
    List<KimaiVersion> kimaiVersions = PinnedContracts.kimaiVersions();
    KimaiVersion newest = kimaiVersions.get(kimaiVersions.size() - 1);
    return contract
        .kimaiVersion()
        .filter(v -> v.isAtLeast(newest) && !v.equals(newest) && !pinned.contains(operation.name()))
        .map(v -> "@since-" + v)
        .orElse("");
  }

  /** The first word of the path behind {@code /api}. */
  private static String resource(Operation operation) {
    String word = operation.path().replaceAll("^/(?:api/)?([^/]*).*", "$1");
    String plain = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "");
    return plain.isEmpty() ? "root" : plain;
  }
}
