package io.kimaicontract.contract;

import io.kimaicontract.contract.SchemaFinding.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Finds content that no answer may hold, whatever the document declares: password hashes and
 * similar secrets (rule US9).
 */
final class SecretLeakCheck {
  private static final Pattern HASH =
      Pattern.compile("\\$(2[abxy]|argon2(i|d|id)|[156]|s2)\\$.{8,}", Pattern.DOTALL);
  private static final Pattern SECRET =
      Pattern.compile("(?i)(plain|old|current)?password(hash)?|totp_?secret|plainapitoken|salt");

  private SecretLeakCheck() {}

  /** The secrets in the body, each with its place. */
  static List<SchemaFinding> in(JsonNode body, String schema) {
    List<SchemaFinding> found = new ArrayList<>();
    collect(body, "", schema, found);
    return found;
  }

  private static void collect(JsonNode node, String at, String schema, List<SchemaFinding> into) {
    if (node.isObject()) {
      node.properties()
          .forEach(
              property -> {
                JsonNode value = property.getValue();
                String below = at + "/" + Pointers.step(property.getKey());
                boolean named = SECRET.matcher(property.getKey()).matches();
                if (value.isString() && !value.asString().isEmpty() && named) {
                  into.add(leak(below, schema));
                } else {
                  collect(value, below, schema, into);
                }
              });
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collect(node.get(i), at + "/" + i, schema, into);
      }
    } else if (node.isString() && HASH.matcher(node.asString()).matches()) {
      into.add(leak(at, schema));
    }
  }

  private static SchemaFinding leak(String at, String schema) {
    return new SchemaFinding(Kind.VALUE, at, schema, "no secret", "a password or its hash");
  }
}
