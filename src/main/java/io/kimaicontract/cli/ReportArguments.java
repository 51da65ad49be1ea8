package io.kimaicontract.cli;

import io.kimaicontract.report.ReportOptions;
import io.kimaicontract.target.Setting;
import io.kimaicontract.target.Settings;
import io.kimaicontract.target.UsageException;
import java.util.List;

/** How a run is to be reported, from the settings. */
final class ReportArguments {
  /** Two of these contradict each other. */
  private static final List<List<Setting>> PAIRS =
      List.of(
          List.of(Setting.QUIET, Setting.VERBOSE),
          List.of(Setting.JSON, Setting.QUIET),
          List.of(Setting.JSON, Setting.VERBOSE),
          List.of(Setting.JSON, Setting.GITHUB));

  private ReportArguments() {}

  /**
   * The options.
   *
   * @throws UsageException when two of them contradict each other
   */
  static ReportOptions of(Settings settings) {
    for (List<Setting> pair : PAIRS) {
      if (pair.stream().allMatch(settings::isOn)) {
        throw new UsageException(
            settings.place(pair.get(0))
                + " and "
                + settings.place(pair.get(1))
                + " ask for different outputs; give one of them");
      }
    }
    return new ReportOptions(
        settings
            .path(Setting.REPORTS)
            .orElseGet(() -> settings.resolve(Setting.REPORTS.defaultValue())),
        settings.isOn(Setting.VERBOSE),
        settings.isOn(Setting.QUIET),
        settings.isOn(Setting.JSON),
        settings.isOn(Setting.GITHUB),
        settings.path(Setting.HISTORY));
  }
}
