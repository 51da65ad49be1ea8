package io.kimaicontract.conventions;

import static io.cucumber.messages.types.StepKeywordType.ACTION;
import static io.cucumber.messages.types.StepKeywordType.CONJUNCTION;
import static io.cucumber.messages.types.StepKeywordType.OUTCOME;

import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.StepKeywordType;
import io.cucumber.messages.types.TableCell;
import io.cucumber.messages.types.Tag;
import io.kimaicontract.http.StatusName;
import io.kimaicontract.steps.tag.ScenarioId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what in features does not follow the conventions of {@code features/README.md}. */
final class GherkinLint {
  private static final int MOST_STEPS = 7;
  private static final int MOST_BACKGROUND = 3;
  private static final int MOST_LINES = 150;
  private static final Pattern KEYWORD_LIKE =
      Pattern.compile("(?m)^\\s*(?:[A-Z]\\w*(?: [A-Z]\\w*)?\\s*:|\\*|@).*");
  private static final Pattern I = Pattern.compile("\\b(?:I|[Mm]y)\\b");
  private static final Pattern STATUS = Pattern.compile("answers? is(?: not)? (\\d{3})\\b(.*)$");

  /** Ids of scenarios that are no more; each was joined to the one it had been cut from. */
  private static final Map<String, String> RETIRED =
      Map.of(
          "CM-21", "CM-01",
          "MF-04", "MF-03",
          "RA-13", "RA-07",
          "TS-23", "TS-16",
          "TS-46", "TS-36",
          "TS-49", "TS-39",
          "US-57", "US-50");

  private final Map<String, String> ids = new TreeMap<>();
  private final List<String> findings = new ArrayList<>();

  /** Everything that is wrong in the files together, one line each. */
  static List<String> check(List<FeatureFiles.File> files) {
    GherkinLint lint = new GherkinLint();
    files.forEach(lint::file);
    return lint.findings;
  }

  private void file(FeatureFiles.File file) {
    file.parseErrors().forEach(e -> findings.add(file.name() + ": cannot be parsed: " + e));
    if (file.text().lines().count() > MOST_LINES) {
      findings.add(file.name() + ": has more than " + MOST_LINES + " lines");
    }
    file.feature().ifPresent(feature -> new OneFeature(file.name(), feature).check());
  }

  /** What is said of one feature. */
  private final class OneFeature {
    private final String file;
    private final Feature feature;

    OneFeature(String file, Feature feature) {
      this.file = file;
      this.feature = feature;
    }

    void check() {
      unique("scenarios", FeatureFiles.scenarios(feature).map(s -> ScenarioId.nameOf(s.getName())));
      unique("rules", FeatureFiles.rules(feature).map(Rule::getName));
      keywords(feature.getLocation(), feature.getDescription());
      tags(feature.getTags());
      feature.getChildren().forEach(c -> c.getBackground().ifPresent(this::background));
      feature.getChildren().stream()
          .flatMap(c -> c.getScenario().stream())
          .forEach(s -> found(s.getLocation(), "the scenario stands under no Rule:"));
      FeatureFiles.rules(feature).forEach(this::rule);
      FeatureFiles.scenarios(feature).forEach(this::scenario);
    }

    private void unique(String what, Stream<String> titles) {
      Set<String> seen = new HashSet<>();
      titles
          .filter(title -> !seen.add(title))
          .forEach(
              title -> found(feature.getLocation(), "two " + what + " have the title: " + title));
    }

    private void rule(Rule rule) {
      keywords(rule.getLocation(), rule.getDescription());
      tags(rule.getTags());
      rule.getChildren().forEach(c -> c.getBackground().ifPresent(this::background));
      if (rule.getName().isBlank()) {
        found(rule.getLocation(), "the Rule: says nothing");
      }
      if (FeatureFiles.scenarios(rule).findAny().isEmpty()) {
        found(rule.getLocation(), "the Rule: has no scenario");
      }
      FeatureFiles.scenarios(rule).forEach(s -> readsOrWrites(s, rule));
    }

    private void readsOrWrites(Scenario scenario, Rule rule) {
      Stream<Tag> all =
          Stream.of(feature.getTags(), rule.getTags(), scenario.getTags()).flatMap(List::stream);
      if (all.noneMatch(t -> t.getName().equals("@reads") || t.getName().equals("@writes"))) {
        found(scenario.getLocation(), "the scenario is neither @reads nor @writes");
      }
    }

    private void background(Background background) {
      noDescription(background.getLocation(), background.getDescription());
      if (background.getSteps().size() > MOST_BACKGROUND) {
        found(background.getLocation(), "the Background has more than " + MOST_BACKGROUND);
      }
      background.getSteps().forEach(this::step);
    }

    private void scenario(Scenario scenario) {
      Location at = scenario.getLocation();
      noDescription(at, scenario.getDescription());
      tags(scenario.getTags());
      id(scenario);
      person(at, ScenarioId.nameOf(scenario.getName()));
      if (scenario.getSteps().isEmpty()) {
        found(at, "the scenario has no steps");
      } else {
        steps(at, scenario.getSteps());
      }
      if (scenario.getKeyword().equals("Scenario Outline") && scenario.getExamples().isEmpty()) {
        found(at, "the outline has no Examples:");
      }
      scenario.getExamples().forEach(this::examples);
    }

    private void id(Scenario scenario) {
      String id = ScenarioId.of(scenario.getName());
      String here = file + ":" + scenario.getLocation().getLine();
      String other = ids.putIfAbsent(id, here);
      if (id.isEmpty()) {
        found(scenario.getLocation(), "the scenario has no stable id such as [TS-12]");
      } else if (RETIRED.containsKey(id)) {
        found(scenario.getLocation(), "the id " + id + " is retired: see " + RETIRED.get(id));
      } else if (other != null) {
        found(scenario.getLocation(), "the id " + id + " is that of " + other);
      }
    }

    private void steps(Location at, List<Step> steps) {
      if (steps.size() > MOST_STEPS) {
        found(at, "the scenario has " + steps.size() + " steps, more than " + MOST_STEPS);
      }
      List<StepKeywordType> types = types(steps);
      int whens = 0;
      for (int i = 0; i < types.size(); i++) {
        whens += types.get(i) == ACTION ? 1 : 0;
        if (i > 0 && types.get(i).compareTo(types.get(i - 1)) < 0) {
          found(steps.get(i).getLocation(), "the order is Given, When, Then");
        }
      }
      if (whens > 1) {
        found(at, "the scenario has more than one When");
      }
      if (types.get(types.size() - 1) != OUTCOME) {
        found(at, "the scenario does not end with a Then");
      }
      steps.forEach(this::step);
    }

    private void step(Step step) {
      person(step.getLocation(), step.getText());
      Matcher m = STATUS.matcher(step.getText());
      if (m.find()
          && !StatusName.withNumber(Integer.parseInt(m.group(1))).equals(m.group(1) + m.group(2))) {
        found(step.getLocation(), "the status has no name, or not its own: " + step.getText());
      }
    }

    private void examples(Examples examples) {
      noDescription(examples.getLocation(), examples.getDescription());
      tags(examples.getTags());
      if (examples.getName().isBlank()) {
        found(examples.getLocation(), "the Examples: have no title");
      }
      if (examples.getTableBody().isEmpty()) {
        found(examples.getLocation(), "the Examples: have no row");
      }
      if (reasons(examples).distinct().count() == 1) {
        found(examples.getLocation(), "the rows have one reason, which needs no column 'why'");
      }
    }

    private Stream<String> reasons(Examples examples) {
      List<String> columns =
          examples.getTableHeader().stream()
              .flatMap(header -> header.getCells().stream())
              .map(TableCell::getValue)
              .toList();
      int why = columns.indexOf("why");
      return why < 0
          ? Stream.empty()
          : examples.getTableBody().stream().map(row -> row.getCells().get(why).getValue());
    }

    private void tags(List<Tag> tags) {
      for (Tag tag : tags) {
        try {
          io.kimaicontract.steps.tag.Tag.of(tag.getName());
        } catch (IllegalArgumentException unknown) {
          found(tag.getLocation(), String.valueOf(unknown.getMessage()));
        }
      }
    }

    private void person(Location at, String text) {
      if (I.matcher(text.replaceAll("\"[^\"]*\"|<[^>]*>", "")).find()) {
        found(at, "people have names, nobody is 'I': " + text);
      }
    }

    private void keywords(Location at, String description) {
      Matcher m = KEYWORD_LIKE.matcher(description == null ? "" : description);
      while (m.find()) {
        found(at, "a line of the description looks like a keyword: " + m.group().strip());
      }
    }

    private void noDescription(Location at, String description) {
      if (description != null && !description.isBlank()) {
        found(at, "this is not a step, because its keyword is missing: " + description.strip());
      }
    }

    private void found(Location at, String what) {
      findings.add(file + ":" + at.getLine() + ": " + what);
    }
  }

  /** What each step is, an And being what stands before it. */
  private static List<StepKeywordType> types(List<Step> steps) {
    List<StepKeywordType> types = new ArrayList<>();
    for (Step step : steps) {
      StepKeywordType type = step.getKeywordType().orElse(CONJUNCTION);
      boolean and = type == CONJUNCTION && !types.isEmpty();
      types.add(and ? types.get(types.size() - 1) : type);
    }
    return types;
  }
}
