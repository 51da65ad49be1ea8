package io.kimaicontract.steps;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.verdict.ScenarioSkipped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The colours that an installation offers, by their codes (rules CP12 and CF2): which they are is a
 * setting, {@code theme.color_choices}.
 *
 * @param codes each once, in the order of the setting
 */
public record ColourChoices(List<String> codes) {
  /** The first of a fresh installation. */
  private static final String DEFAULTS = "Silver|#c0c0c0,Gray|#808080";

  private static final String HEX = "#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{3})";

  /** The one that stands for no colour. */
  private static final String NONE = "#d2d6de";

  /** Keeps what can be a colour, each once. */
  public ColourChoices {
    codes = codes.stream().filter(c -> c.matches(HEX) && !c.equals(NONE)).distinct().toList();
  }

  /** Those of a fresh installation, as far as scenarios need them. */
  public static ColourChoices defaults() {
    return of(DEFAULTS);
  }

  /** What {@code GET /api/config/colors} answers: codes by name. */
  public static ColourChoices of(Exchange answer) {
    List<String> codes = new ArrayList<>();
    answer.json().forEach(code -> codes.add(code.asString("")));
    return new ColourChoices(codes);
  }

  /** What the setting says, such as {@code Rot|#ff0000,#0000ff}; Kimai needs no names in it. */
  public static ColourChoices of(String setting) {
    return new ColourChoices(
        Stream.of(setting.split(",", -1)).map(c -> c.substring(c.indexOf('|') + 1)).toList());
  }

  /** One of them, always the same. */
  String one() {
    return at(0, "no colour");
  }

  /** Another one, always the same. */
  String another() {
    return at(1, "one colour only");
  }

  private String at(int index, String offer) {
    if (index >= codes.size()) {
      throw new ScenarioSkipped("this Kimai offers " + offer + " (setting theme.color_choices)");
    }
    return codes.get(index);
  }
}
