package io.kimaicontract.run;

import io.kimaicontract.report.json.RunJson;
import io.kimaicontract.run.cucumber.FeatureCheck;
import io.kimaicontract.run.cucumber.RerunFilter;
import io.kimaicontract.run.cucumber.ScenarioFilter;
import io.kimaicontract.run.cucumber.ScenarioRun;
import io.kimaicontract.run.cucumber.ShardFilter;
import io.kimaicontract.target.Setting;
import io.kimaicontract.target.Settings;
import io.kimaicontract.target.UsageException;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.ScenarioResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The settings that say which scenarios run.
 *
 * @param settings the settings
 * @param environment the environment variables, among which are those of GitLab
 */
public record ScopeSettings(Settings settings, Map<String, String> environment) {
  private static final Pattern PART = Pattern.compile("(\\d{1,4})/(\\d{1,4})");
  private static final int MOST_FINDINGS = 1_000_000;
  private static final List<Setting> MINIMUMS =
      List.of(
          Setting.MIN_OPERATIONS,
          Setting.MIN_SUCCESS,
          Setting.MIN_PARAMETERS,
          Setting.MIN_REQUEST_PROPERTIES,
          Setting.MIN_RESPONSE_PROPERTIES);

  /** The scenarios, one a line: id, name, tags and place, with tabs between them. */
  public List<String> list(Optional<String> name) {
    return new ScenarioRun(scope().selection(settings.text(Setting.TAGS), name))
        .listed().stream()
            .map(
                one ->
                    String.join(
                        "\t",
                        one.scenario().id(),
                        one.scenario().name(),
                        String.join(" ", one.tags()),
                        one.scenario().uri() + ":" + one.scenario().line()))
            .toList();
  }

  /**
   * What the settings say.
   *
   * @throws UsageException when one of them cannot be used, or features have mistakes
   */
  public RunScope scope() {
    List<Path> features = features();
    if (!features.isEmpty()) {
      FeatureCheck.check(features);
    }
    List<ScenarioFilter> filters = new ArrayList<>();
    settings.text(Setting.RERUN_FAILED).map(this::again).ifPresent(filters::add);
    shard().ifPresent(filters::add);
    return new RunScope(features, filters);
  }

  /** How the run goes on when scenarios fail. */
  public Conduct conduct() {
    int bail =
        settings.text(Setting.BAIL).isEmpty() ? 0 : settings.number(Setting.BAIL, 1, MOST_FINDINGS);
    return new Conduct(bail, settings.isOn(Setting.KEEP));
  }

  /**
   * Refuses in a shard what affects the others, or can be said of all of them together only.
   *
   * @throws UsageException when such a setting is given
   */
  public void refuseWhatShardsCannot() {
    if (settings.text(Setting.SHARD).isEmpty()) {
      return;
    }
    if (settings.isOn(Setting.ALLOW_SETTINGS)) {
      throw new UsageException(
          settings.place(Setting.ALLOW_SETTINGS)
              + " is set in a shard: shards run beside each other, and each would meet the settings"
              + " that another has changed; leave it out, and run --tags @serial by itself");
    }
    MINIMUMS.stream()
        .filter(m -> settings.text(m).isPresent())
        .findFirst()
        .ifPresent(
            minimum -> {
              throw new UsageException(
                  settings.place(minimum)
                      + " is set in a shard, which reaches a part only; give "
                      + minimum.option()
                      + " to merge");
            });
  }

  private List<Path> features() {
    List<Path> directories =
        settings.texts(Setting.FEATURES).stream().map(settings::resolve).toList();
    for (Path directory : directories) {
      if (!Files.isDirectory(directory)) {
        throw new UsageException(
            "'%s' is no directory; check %s"
                .formatted(directory, settings.place(Setting.FEATURES)));
      }
    }
    return directories.stream().map(d -> d.toAbsolutePath().normalize()).toList();
  }

  private ScenarioFilter again(String given) {
    boolean alone = given.equals(Setting.RERUN_FAILED.valueAlone());
    String place =
        alone ? settings.text(Setting.REPORTS).orElse(Setting.REPORTS.defaultValue()) : given;
    RerunFilter filter = RerunFilter.of(RunJson.read(settings.resolve(place)), place);
    if (filter.failed().isEmpty()) {
      throw new UsageException(
          "nothing was broken or left unjudged in " + place + ": there is nothing to run again");
    }
    return filter;
  }

  private Optional<ScenarioFilter> shard() {
    Optional<String> text = settings.text(Setting.SHARD);
    if (text.isEmpty()) {
      if (settings.text(Setting.DURATIONS).isPresent()) {
        throw new UsageException(
            settings.place(Setting.DURATIONS) + " balances shards; give --shard, too");
      }
      return Optional.empty();
    }
    String part = text.get().equals("auto") ? ofGitLab() : text.get();
    Matcher m = PART.matcher(part);
    int number = m.matches() ? Integer.parseInt(m.group(1)) : 0;
    int count = m.matches() ? Integer.parseInt(m.group(2)) : 0;
    if (number < 1 || number > count) {
      throw new UsageException(
          "%s is '%s'; write the part and how many there are, such as 2/5, or auto"
              .formatted(settings.place(Setting.SHARD), part));
    }
    return Optional.of(new ShardFilter(number, count, durations()));
  }

  /** A job without {@code parallel} has a total of 1 and no index. */
  private String ofGitLab() {
    String total = environment.getOrDefault("CI_NODE_TOTAL", "");
    if (total.isEmpty()) {
      throw new UsageException(
          settings.place(Setting.SHARD)
              + " is auto, and CI_NODE_INDEX and CI_NODE_TOTAL are not set; say which part, such as"
              + " 2/5");
    }
    return environment.getOrDefault("CI_NODE_INDEX", "1") + "/" + total;
  }

  private Map<String, Double> durations() {
    return settings
        .path(Setting.DURATIONS)
        .map(RunJson::read)
        .map(Run::scenarios)
        .orElse(List.of())
        .stream()
        .collect(
            Collectors.groupingBy(
                s -> ShardFilter.key(s.scenario()),
                Collectors.averagingDouble(ScenarioResult::ms)));
  }
}
