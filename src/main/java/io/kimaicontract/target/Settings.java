package io.kimaicontract.target;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is set, after precedence: option, system property, environment variable, environment file.
 * Empty values count as not set, unless an option or system property asks for them.
 */
public final class Settings {
  private static final List<String> YES = List.of("true", "yes", "1", "on");
  private static final List<String> NO = List.of("false", "no", "0", "off");

  private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d+)?) ?%?");

  private final Map<Setting, Given> given;
  private final Map<Setting, Given> inFile;
  private final Path directory;
  private final Path home;

  private Settings(
      Map<Setting, Given> given, Map<Setting, Given> inFile, Path directory, Path home) {
    this.given = given;
    this.inFile = inFile;
    this.directory = directory;
    this.home = home;
  }

  /**
   * A value and where it stands.
   *
   * @param text the value as given
   * @param place how sentences name the place, such as {@code --url} or {@code KIMAI_URL}
   * @param rank 0 for the strongest place
   */
  record Given(String text, String place, int rank) {}

  /**
   * Reads every source.
   *
   * @throws UsageException when a source has a key that is not known, or a file cannot be read
   */
  public static Settings read(SettingSources sources) {
    List<Map<Setting, Given>> layers = new ArrayList<>();
    layers.add(options(sources.options()));
    layers.add(prefixed(sources.properties(), "kimai.", "system property", 1));
    layers.add(prefixed(sources.environment(), "KIMAI_", "environment variable", 2));
    Map<Setting, Given> merged = merge(layers);
    Map<Setting, Given> inFile = Map.of();
    Given env = merged.get(Setting.ENV);
    if (env != null) {
      inFile = EnvironmentFile.read(env.text(), sources.directory(), sources.home());
      layers.add(inFile);
      merged = merge(layers);
    }
    return new Settings(merged, inFile, sources.directory(), sources.home());
  }

  /** The value, if it is set. */
  public Optional<String> text(Setting setting) {
    return found(setting).map(Given::text);
  }

  /** The value as a file or directory, relative to the working directory. */
  public Optional<Path> path(Setting setting) {
    return text(setting).map(directory::resolve);
  }

  /** The file or directory, relative to the working directory. */
  public Path resolve(String file) {
    return directory.resolve(file);
  }

  /**
   * The values of a setting that may have several. The command line repeats its option, a file has
   * a list; elsewhere commas separate them.
   */
  public List<String> texts(Setting setting) {
    return text(setting).stream()
        .flatMap(String::lines)
        .map(String::strip)
        .filter(t -> !t.isEmpty())
        .toList();
  }

  /** Whether the setting is on. */
  public boolean isOn(Setting setting) {
    return isOn(setting, given);
  }

  /** Whether the environment file says that the setting is on. */
  boolean isOnInFile(Setting setting) {
    return isOn(setting, inFile);
  }

  private static boolean isOn(Setting setting, Map<Setting, Given> layer) {
    Given value = layer.get(setting);
    if (value == null) {
      return false;
    }
    String text = value.text().toLowerCase(Locale.ROOT);
    if (!YES.contains(text) && !NO.contains(text)) {
      throw new UsageException(value.place() + " is '" + text + "'; write true or false");
    }
    return YES.contains(text);
  }

  /** The directory in the user's home where the suite keeps files. */
  Path keptFiles() {
    return home.resolve(".config").resolve("kimai-contract");
  }

  /** The value, or the setting's default, as a whole number between the bounds. */
  public int number(Setting setting, int least, int most) {
    String text = found(setting).map(Given::text).orElse(setting.defaultValue());
    int number = text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    if (number < least || number > most) {
      throw new UsageException(
          place(setting)
              + " is '"
              + text
              + "'; write a whole number from "
              + least
              + " to "
              + most);
    }
    return number;
  }

  /** The value as a percentage, if it is set. */
  public OptionalDouble percent(Setting setting) {
    Optional<Given> value = found(setting);
    if (value.isEmpty()) {
      return OptionalDouble.empty();
    }
    Matcher number = PERCENT.matcher(value.get().text());
    double percent = number.matches() ? Double.parseDouble(number.group(1)) : -1;
    if (percent < 0 || percent > 100) {
      throw new UsageException(
          place(setting)
              + " is '"
              + value.get().text()
              + "'; write a percentage from 0 to 100, such as 95 or 95%");
    }
    return OptionalDouble.of(percent);
  }

  /** How sentences name the place where the setting is, or where it could be. */
  public String place(Setting setting) {
    return found(setting).map(Given::place).orElse(setting.option());
  }

  Optional<Given> found(Setting setting) {
    return Optional.ofNullable(given.get(setting));
  }

  private static Map<Setting, Given> options(Map<Setting, String> options) {
    Map<Setting, Given> layer = new EnumMap<>(Setting.class);
    options.forEach(
        (setting, text) ->
            layer.put(setting, explicit(setting, new Given(text, setting.option(), 0))));
    return layer;
  }

  /**
   * An empty selection would select everything, and run it: somebody wrote it for another reason.
   */
  private static Given explicit(Setting setting, Given given) {
    if (given.text().isBlank() && setting.isSelection()) {
      throw new UsageException(
          given.place()
              + " is empty; leave it out to run every scenario, or give "
              + setting.label());
    }
    return given;
  }

  private static Map<Setting, Given> prefixed(
      Map<String, String> values, String prefix, String kind, int rank) {
    Map<Setting, Given> layer = new EnumMap<>(Setting.class);
    values.forEach(
        (name, text) -> {
          if (name.startsWith(prefix)) {
            String place = kind + " " + name;
            Setting setting = setting(name, prefix, kind);
            Given value = new Given(oneALine(setting, text), place, rank);
            layer.put(setting, rank == 1 ? explicit(setting, value) : value);
          }
        });
    return layer;
  }

  /** Several values, separated by commas, one a line. */
  static String oneALine(Setting setting, String text) {
    return setting.isList() ? text.replace(',', '\n') : text;
  }

  private static Setting setting(String name, String prefix, String kind) {
    boolean property = prefix.equals("kimai.");
    String rest = name.substring(prefix.length());
    String key = property ? rest : rest.toLowerCase(Locale.ROOT).replace('_', '-');
    return Setting.byKey(key)
        .filter(s -> name.equals(property ? s.property() : s.variable()))
        .orElseThrow(
            () ->
                new UsageException(
                    kind
                        + " "
                        + name
                        + " is not known; "
                        + Suggestion.of(key, Setting.keys())
                            .flatMap(Setting::byKey)
                            .map(near -> property ? near.property() : near.variable())
                            .map(near -> "did you mean " + near + "?")
                            .orElse("unset it: 'kimai-contract run --help' lists the settings")));
  }

  private static Map<Setting, Given> merge(List<Map<Setting, Given>> layers) {
    Map<Setting, Given> merged = new EnumMap<>(Setting.class);
    for (Map<Setting, Given> layer : layers) {
      layer.forEach(
          (setting, value) -> {
            if (!value.text().isBlank()) {
              merged.putIfAbsent(setting, value);
            }
          });
    }
    return merged;
  }
}
