package io.kimaicontract.web;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The differences between an installation and a fresh Kimai that affect the answers of the API:
 * permissions of roles, and settings. The contract holds for the defaults; possible effects of a
 * difference are reported and not judged.
 */
public final class Customizations {
  private static final int SHOWN = 3;

  private final List<Customization> all;
  private final Map<String, String> settings;

  private Customizations(List<Customization> all, Map<String, String> settings) {
    this.all = List.copyOf(all);
    this.settings = Map.copyOf(settings);
  }

  /** No differences, or no account could read the pages. */
  public static Customizations none() {
    return new Customizations(List.of(), Map.of());
  }

  /** The differences that the pages of the installation show. */
  static Customizations of(Map<String, Set<Role>> granted, SettingsPage settings) {
    List<Customization> all = new ArrayList<>(changes(granted));
    Map<String, String> values = settings.values();
    for (KimaiSetting setting : KimaiSetting.defaults()) {
      String here = values.getOrDefault(setting.name(), setting.value());
      if (!here.equals(setting.value())) {
        all.add(new SettingChange(setting, here));
      }
    }
    return new Customizations(all, values);
  }

  /** The settings that may have affected one of these exchanges. */
  public Customizations touching(List<Exchange> exchanges) {
    return new Customizations(
        all.stream()
            .filter(SettingChange.class::isInstance)
            .map(SettingChange.class::cast)
            .filter(one -> exchanges.stream().anyMatch(one::touches))
            .map(Customization.class::cast)
            .toList(),
        settings);
  }

  /**
   * The value of a setting such as {@code theme.color_choices}, if an account could read the page.
   */
  public Optional<String> setting(String name) {
    return Optional.ofNullable(settings.get(name));
  }

  /** The settings on Kimai's page that this suite knows nothing of, as of a newer release. */
  public List<String> unknownSettings() {
    Set<String> known = KimaiSetting.known();
    return settings.keySet().stream().filter(name -> !known.contains(name)).sorted().toList();
  }

  /** Whether the role holds the permission here; the default, if no account could read the page. */
  public boolean holds(Caller.Role role, String permission) {
    return permissions(role)
        .filter(one -> one.permission().name().equals(permission))
        .findFirst()
        .map(PermissionChange::granted)
        .orElseGet(() -> holdsByDefault(role, permission));
  }

  /** The names of all permissions that a fresh Kimai knows. */
  public static List<String> permissionNames() {
    return Permission.defaults().stream().map(Permission::name).toList();
  }

  /** Whether the role holds the permission on a fresh installation. */
  public static boolean holdsByDefault(Caller.Role role, String permission) {
    return Permission.defaults().stream()
        .filter(one -> one.name().equals(permission))
        .anyMatch(one -> holds(one.holders(), role));
  }

  /** The permissions that the role has, or lacks, other than on a fresh installation. */
  public Set<String> changed(Caller.Role role) {
    return permissions(role).map(one -> one.permission().name()).collect(Collectors.toSet());
  }

  /** Whether the role lacks a permission that it has on a fresh installation. */
  public boolean lacksSome(Caller.Role role) {
    return permissions(role).anyMatch(one -> !one.granted());
  }

  private Stream<PermissionChange> permissions(Caller.Role role) {
    return all.stream()
        .filter(PermissionChange.class::isInstance)
        .map(PermissionChange.class::cast)
        .filter(one -> one.role().equals(role));
  }

  /**
   * A difference in words.
   *
   * @param phrase such as {@code timesheet.mode is 'punch'}
   * @param paths below which the API's answers depend on it
   * @param instead what a run judges because of it; empty for nothing of its own
   */
  public record Difference(String phrase, List<String> paths, String instead) {}

  /** All differences in words. */
  public List<Difference> differences() {
    return all.stream()
        .map(one -> new Difference(one.toString(), one.paths(), one.instead()))
        .toList();
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /**
   * A phrase such as {@code a user also has view_tag, timesheet.mode is 'punch'}; empty if there
   * are none.
   */
  public String sentence() {
    String some = all.stream().limit(SHOWN).map(Object::toString).collect(Collectors.joining(", "));
    return all.size() <= SHOWN ? some : some + " and " + (all.size() - SHOWN) + " more";
  }

  private static List<Customization> changes(Map<String, Set<Role>> granted) {
    List<Customization> changes = new ArrayList<>();
    for (Role role : Role.values()) {
      for (Permission permission : Permission.defaults()) {
        Set<Role> holders = granted.getOrDefault(permission.name(), permission.holders());
        if (holds(holders, role) != holds(permission.holders(), role)) {
          changes.add(new PermissionChange(role, permission, holds(holders, role)));
        }
      }
    }
    return changes;
  }

  /** Every role may do what a plain user may. */
  private static boolean holds(Set<Role> holders, Caller.Role role) {
    return holders.stream().anyMatch(one -> one.equals(role) || one == Role.USER);
  }
}
