package io.kimaicontract.cli;

import io.kimaicontract.target.Setting;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The settings that a command takes, as options of the command line. */
record SettingOptions(List<Setting> settings) {
  private static final List<Setting> REACHING =
      List.of(
          Setting.CACERT,
          Setting.CERT,
          Setting.KEY,
          Setting.INSECURE,
          Setting.PROXY,
          Setting.HEADER,
          Setting.HEADER_FILE,
          Setting.TIMEOUT,
          Setting.MAX_TIME,
          Setting.MAX_ANSWER,
          Setting.VERBOSE);

  static SettingOptions of(Setting... settings) {
    return new SettingOptions(List.of(settings));
  }

  /** These, and how a command reaches its target. */
  static SettingOptions reaching(Setting... settings) {
    return new SettingOptions(Stream.concat(Stream.of(settings), REACHING.stream()).toList());
  }

  void addTo(CommandSpec command) {
    settings.forEach(setting -> command.addOption(option(setting)));
    if (!settings.isEmpty()) {
      command
          .usageMessage()
          .footer(
              "",
              "Settings: --url is also the system property kimai.url, the environment variable KIMAI_URL",
              "and the key 'url' of an environment file, and so on; the first of these wins.");
    }
  }

  Map<Setting, String> given(ParseResult parsed) {
    Map<Setting, String> given = new EnumMap<>(Setting.class);
    for (Setting setting : settings) {
      if (parsed.hasMatchedOption(setting.option())) {
        given.put(setting, text(setting, parsed.matchedOption(setting.option())));
      }
    }
    return given;
  }

  private static String text(Setting setting, OptionSpec matched) {
    return setting.isList()
        ? String.join("\n", matched.stringValues())
        : String.valueOf(matched.<Object>getValue());
  }

  private static OptionSpec option(Setting setting) {
    OptionSpec.Builder option = OptionSpec.builder(setting.option()).required(false);
    if (setting.isFlag()) {
      return option.description(setting.meaning()).arity("0").type(boolean.class).build();
    }
    option.arity("1").type(String.class).paramLabel(setting.label());
    if (!setting.valueAlone().isEmpty()) {
      option.arity("0..1").fallbackValue(setting.valueAlone());
    }
    if (setting.isList()) {
      option.type(List.class).auxiliaryTypes(String.class);
    }
    return setting.defaultValue().isEmpty()
        ? option.description(setting.meaning()).build()
        : option
            .description(setting.meaning() + " (${DEFAULT-VALUE})")
            .defaultValue(setting.defaultValue())
            .build();
  }
}
