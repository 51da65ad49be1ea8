package io.kimaicontract.reference.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The settings of the installation by Kimai's names: those of a fresh one, and changes to them. */
public final class Configuration {

  /**
   * A setting as Kimai's page shows it.
   *
   * @param section the part of the page; empty for a setting that it lacks
   * @param kind {@code text}, {@code number}, {@code yesno}, {@code choice:A/B} or {@code
   *     several:A/B}
   * @param since the first release that has it, and {@code until} the first that lacks it again;
   *     empty for no limit
   */
  public record Item(
      String section, String name, String kind, String fresh, String since, String until) {

    static Item of(String line) {
      String[] parts = (line + "||||").split("\\|", -1);
      String fresh = parts[1].equals(COLOURS) ? Colours.standard().choices() : parts[3];
      return new Item(parts[0], parts[1], parts[2], fresh, parts[4], parts[5]);
    }

    /** The values that it may have; empty for a text or a number. */
    public List<String> choices() {
      int colon = kind.indexOf(':');
      return colon < 0 ? List.of() : List.of(kind.substring(colon + 1).split("/", -1));
    }

    public boolean isOneOfSeveral() {
      return kind.startsWith("choice");
    }
  }

  private static final String COLOURS = "theme.color_choices";

  private final Map<String, Item> items = new LinkedHashMap<>();
  private final Map<String, String> changed = new LinkedHashMap<>();
  private volatile Colours colours;

  /** Those of a fresh installation, but for these. */
  public Configuration(Map<String, String> changes) {
    TextResource.lines("settings.txt").stream()
        .map(Item::of)
        .forEach(item -> items.put(item.name(), item));
    changed.putAll(changes);
    changed.keySet().forEach(this::known);
    colours = Colours.of(text(COLOURS));
  }

  /** Every setting, in the order of Kimai's page. */
  public List<Item> items() {
    return List.copyOf(items.values());
  }

  /** Changes a setting. */
  public synchronized void set(String name, String value) {
    changed.put(known(name).name(), value);
    colours = Colours.of(text(COLOURS));
  }

  public synchronized String text(String name) {
    return changed.getOrDefault(name, known(name).fresh());
  }

  /** A switch is on unless it is 0 or empty, as Kimai reads its table. */
  public boolean is(String name) {
    return !List.of("", "0", "false").contains(text(name));
  }

  /** A whole number; 0 for what is none. */
  public int number(String name) {
    String digits = text(name);
    return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
  }

  /** The colours that records may have. */
  public Colours colours() {
    return colours;
  }

  private Item known(String name) {
    @Nullable Item item = items.get(name);
    if (item == null) {
      throw new IllegalArgumentException("no setting '" + name + "'");
    }
    return item;
  }
}
