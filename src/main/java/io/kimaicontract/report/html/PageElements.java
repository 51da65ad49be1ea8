package io.kimaicontract.report.html;

import static io.kimaicontract.report.html.Html.all;
import static io.kimaicontract.report.html.Html.attribute;
import static io.kimaicontract.report.html.Html.style;
import static io.kimaicontract.report.html.Html.tag;
import static io.kimaicontract.report.html.Html.text;

import io.kimaicontract.report.model.Formats;
import io.kimaicontract.report.model.OutcomeWord;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import java.util.List;
import java.util.Locale;

/** Pieces that several sections of the page are built of. */
final class PageElements {
  private PageElements() {}

  /** A section with a heading and a count; nothing when it is empty. */
  static Html section(String id, String title, int count, Html... content) {
    return count == 0 ? Html.nothing() : section(id, title, String.valueOf(count), content);
  }

  /** A section with a heading and a note beside it. */
  static Html section(String id, String title, String note, Html... content) {
    return tag(
        "section",
        attribute("id", id),
        attribute("aria-labelledby", id + "-title"),
        tag(
            "h2",
            attribute("id", id + "-title"),
            text(title + " "),
            tag("span", style("count"), text(note))),
        all(List.of(content)));
  }

  /** Something that opens: its summary, and what is inside. */
  static Html fold(boolean open, Html summary, Html... inside) {
    Html[] parts = {tag("summary", summary), tag("div", style("inside"), all(List.of(inside)))};
    return open
        ? tag("details", attribute("open", ""), parts[0], parts[1])
        : tag("details", parts[0], parts[1]);
  }

  /** Which scenarios. */
  static Html scenarios(List<ScenarioResult> scenarios) {
    return tag("ul", style("scenarios"), all(scenarios.stream().map(s -> tag("li", scenario(s)))));
  }

  /** One scenario: what it came to, what it is called, where it stands. */
  static Html scenario(ScenarioResult s) {
    String where = s.scenario().uri() + ":" + s.scenario().line();
    return all(
        List.of(
            mark(s.outcome()),
            text(s.scenario().title() + " "),
            tag("span", style("where"), text(where))));
  }

  /** A coloured mark, which is a word to who does not see it. */
  static Html mark(Outcome outcome) {
    String sign =
        switch (outcome) {
          case CONFORMANT -> "\u2713";
          case KNOWN_DEVIATION -> "\u2248";
          case BROKEN -> "\u2717";
          case NOT_CHECKED -> "\u2013";
          case SUITE_ERROR -> "!";
        };
    return mark(tone(outcome), sign, OutcomeWord.of(outcome));
  }

  /** A sign in the style, and the word that it stands for. */
  static Html mark(String style, String sign, String word) {
    return tag(
        "span",
        style("mark " + style),
        attribute("role", "img"),
        attribute("aria-label", word),
        attribute("title", word),
        text(sign));
  }

  /** A cell with a bar of so many percent. */
  static Html meter(double percent) {
    return tag(
        "td",
        style("meter"),
        attribute("aria-hidden", "true"),
        tag("span", attribute("style", String.format(Locale.ROOT, "width:%.1f%%", percent))));
  }

  /** The style of an outcome. */
  static String tone(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How many scenarios, as a quiet label. */
  static Html amount(long count, String thing) {
    return tag("span", style("amount"), text(Formats.of(count, thing)));
  }

  /** A table that can be scrolled sideways where it is too wide. */
  static Html table(String caption, List<String> heads, List<Html> rows) {
    return tag(
        "div",
        style("scroll"),
        attribute("tabindex", "0"),
        attribute("role", "region"),
        attribute("aria-label", caption),
        tag(
            "table",
            tag(
                "thead",
                tag(
                    "tr",
                    all(heads.stream().map(h -> tag("th", attribute("scope", "col"), text(h)))))),
            tag("tbody", all(rows))));
  }
}
