package io.kimaicontract.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.kimaicontract.target.DataFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A setting of Kimai that affects the answers of its API, an entry of {@code /web/settings.yaml}.
 *
 * @param name its name in Kimai, such as {@code timesheet.mode}
 * @param value its value on a fresh installation
 * @param touches which exchanges a change may affect
 * @param instead what a run judges where it differs; empty for nothing of its own
 * @param paths below which the API's answers depend on it
 */
record KimaiSetting(
    String name, String value, SettingEffect touches, String instead, List<String> paths) {

  /** Settings that affect the answers below the same paths, with their values. */
  record Group(
      @JsonProperty(required = true) List<String> paths,
      @Nullable SettingEffect touches,
      @Nullable String instead,
      @JsonProperty(required = true) Map<String, String> defaults) {}

  /** Settings of which a run need not take notice, and why. */
  record Harmless(
      @JsonProperty(required = true) String reason,
      @JsonProperty(required = true) List<String> settings) {}

  /** The names of all settings that are known, those that decide nothing included. */
  static Set<String> known() {
    Set<String> names = new TreeSet<>();
    defaults().forEach(setting -> names.add(setting.name()));
    DataFile.ofJar("/web/harmless-settings.yaml")
        .list(Harmless.class)
        .forEach(harmless -> names.addAll(harmless.settings));
    return names;
  }

  /** The settings of a fresh installation. */
  static List<KimaiSetting> defaults() {
    List<KimaiSetting> all = new ArrayList<>();
    for (Group group : DataFile.ofJar("/web/settings.yaml").list(Group.class)) {
      group.defaults.forEach(
          (name, value) ->
              all.add(new KimaiSetting(name, value, effect(group), said(group), group.paths)));
    }
    return all;
  }

  private static SettingEffect effect(Group group) {
    return Objects.requireNonNullElse(group.touches, SettingEffect.ALL);
  }

  private static String said(Group group) {
    return Objects.requireNonNullElse(group.instead, "");
  }
}
