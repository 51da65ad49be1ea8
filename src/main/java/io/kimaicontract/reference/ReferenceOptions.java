package io.kimaicontract.reference;

import io.kimaicontract.reference.http.Interceptor;
import io.kimaicontract.reference.release.KimaiProfile;
import io.kimaicontract.reference.release.Version;
import io.kimaicontract.reference.store.Configuration;
import io.kimaicontract.reference.web.SettingPages;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The options with which a reference is started.
 *
 * @param port the port to listen on, 0 for a free one
 * @param equipped true if it has custom fields and invoices, which a fresh installation lacks
 * @param settings the settings that differ from those of a fresh installation, by Kimai's names
 */
public record ReferenceOptions(
    int port,
    KimaiProfile kimaiProfile,
    boolean equipped,
    Interceptor interceptor,
    Clock clock,
    Map<String, String> settings) {

  /** Copies the settings. */
  public ReferenceOptions {
    settings = Map.copyOf(settings);
  }

  /** The names of all settings. */
  public static List<String> settingNames() {
    return new Configuration(Map.of()).items().stream().map(Configuration.Item::name).toList();
  }

  /** The names of the settings on the page of a release. */
  public static List<String> settingNames(String release) {
    return new Configuration(Map.of())
        .items().stream()
            .filter(item -> SettingPages.isOnPageOf(Version.of(release), item))
            .map(Configuration.Item::name)
            .toList();
  }

  /** Keeps every documented promise, equipped, on a free port. */
  public static ReferenceOptions documented() {
    return new ReferenceOptions(
        0, KimaiProfile.documented(), true, Interceptor.none(), Clock.systemUTC(), Map.of());
  }

  /** Behaves as that release, equipped, on a free port. */
  public static ReferenceOptions like(String version) {
    return documented().withBehaviour(KimaiProfile.like(version));
  }

  /** The same as after installation, without custom fields and invoices. */
  public ReferenceOptions plain() {
    return new ReferenceOptions(port, kimaiProfile, false, interceptor, clock, settings);
  }

  /** The same on that port. */
  public ReferenceOptions withPort(int other) {
    return new ReferenceOptions(other, kimaiProfile, equipped, interceptor, clock, settings);
  }

  /** The same with another behaviour. */
  public ReferenceOptions withBehaviour(KimaiProfile other) {
    return new ReferenceOptions(port, other, equipped, interceptor, clock, settings);
  }

  /** The same with a filter around it. */
  public ReferenceOptions withTampering(Interceptor other) {
    return new ReferenceOptions(port, kimaiProfile, equipped, other, clock, settings);
  }

  /** The same with another clock. */
  public ReferenceOptions withClock(Clock other) {
    return new ReferenceOptions(port, kimaiProfile, equipped, interceptor, other, settings);
  }

  /** The same with these settings changed, by Kimai's names. */
  public ReferenceOptions withSettings(Map<String, String> changes) {
    Map<String, String> all = new LinkedHashMap<>(settings);
    all.putAll(changes);
    return new ReferenceOptions(port, kimaiProfile, equipped, interceptor, clock, all);
  }
}
