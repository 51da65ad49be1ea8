package io.kimaicontract.contract.compat;

import io.kimaicontract.contract.compat.Difference.Kind;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares two schemas and everything below them, as one operation uses them. */
final class SchemaComparison {
  private static final String OTHERS = "additionalProperties";

  private final Spot spot;
  private final Conditions conditions;
  private final Differences found;
  private final Set<String> walked = new HashSet<>();

  SchemaComparison(Spot spot, Conditions conditions, Differences found) {
    this.spot = spot;
    this.conditions = conditions;
    this.found = found;
  }

  void compare(SchemaNode was, SchemaNode now) {
    if (!walked.add(was.place() + " " + now.place())) {
      return;
    }
    new KeywordComparison(was, now, spot.direction(), f -> found.add(spot, f)).compare();
    properties(was, now);
    if (was.node().has("items") && now.node().has("items")) {
      compare(was.below("items", "[]"), now.below("items", "[]"));
    }
    others(was, now);
    choices(was, now);
  }

  private void properties(SchemaNode was, SchemaNode now) {
    if (now.properties().isEmpty() && !was.type().equals(now.type())) {
      return; // the type says it
    }
    for (String name : was.properties()) {
      if (now.properties().contains(name)) {
        property(was, now, name);
      } else {
        found.add(
            spot,
            Finding.gone(
                Kind.PROPERTY,
                Impact.BREAKING,
                name(now, name),
                was.place() + "/properties/" + name));
      }
    }
    for (String name : now.properties()) {
      if (!was.properties().contains(name)) {
        boolean required = now.required().contains(name) && spot.direction() == Direction.REQUEST;
        found.add(
            spot,
            Finding.other(
                Kind.PROPERTY,
                required ? Impact.BREAKING : Impact.ADDITIVE,
                name(now, name),
                now.place() + "/properties/" + name,
                "",
                required ? "required" : ""));
      }
    }
  }

  private void property(SchemaNode was, SchemaNode now, String name) {
    boolean before = was.required().contains(name);
    boolean after = now.required().contains(name);
    String place = now.place() + "/properties/" + name;
    if (before != after) {
      Impact impact = after ? Rating.narrower(spot.direction()) : Rating.wider(spot.direction());
      found.add(
          spot,
          Finding.other(
              Kind.REQUIRED,
              impact,
              name(now, name),
              place,
              before ? "required" : "",
              after ? "required" : ""));
    }
    conditions
        .compare(was, now, name)
        .ifPresent(
            c ->
                found.add(
                    spot,
                    Finding.other(
                        Kind.CONDITION,
                        Rating.condition(c.change(), spot.direction()),
                        name(now, name),
                        place,
                        c.before(),
                        c.after())));
    compare(was.property(name), now.property(name));
  }

  private void others(SchemaNode was, SchemaNode now) {
    if (was.keyword(OTHERS).isObject() && now.keyword(OTHERS).isObject()) {
      compare(was.below(OTHERS, ".*"), now.below(OTHERS, ".*"));
    } else if (was.keyword(OTHERS).isBoolean() || now.keyword(OTHERS).isBoolean()) {
      boolean before = was.keyword(OTHERS).asBoolean(true);
      boolean after = now.keyword(OTHERS).asBoolean(true);
      if (before != after) {
        Impact impact = after ? Rating.wider(spot.direction()) : Rating.narrower(spot.direction());
        found.add(
            spot,
            Finding.other(
                Kind.BOUND,
                impact,
                now.subject(),
                now.place(),
                "other properties " + before,
                "other properties " + after));
      }
    }
  }

  private void choices(SchemaNode was, SchemaNode now) {
    Map<String, SchemaNode> before = byName(was.choices());
    Map<String, SchemaNode> after = byName(now.choices());
    before.forEach(
        (name, branch) -> {
          SchemaNode same = after.get(name);
          if (same == null) {
            choice(now, Rating.narrower(spot.direction()), name, "");
          } else {
            compare(branch, same);
          }
        });
    after.keySet().stream()
        .filter(name -> !before.containsKey(name))
        .forEach(name -> choice(now, Rating.wider(spot.direction()), "", name));
  }

  private void choice(SchemaNode now, Impact impact, String before, String after) {
    found.add(spot, Finding.other(Kind.TYPE, impact, now.subject(), now.place(), before, after));
  }

  private static Map<String, SchemaNode> byName(List<SchemaNode> branches) {
    Map<String, SchemaNode> named = new LinkedHashMap<>();
    for (SchemaNode branch : branches) {
      boolean component = branch.place().startsWith("#/components/");
      String name = component ? branch.subject() : branch.type();
      named.putIfAbsent(named.containsKey(name) ? name + " " + named.size() : name, branch);
    }
    return named;
  }

  private static String name(SchemaNode schema, String property) {
    return schema.subject() + "." + property;
  }
}
