package io.kimaicontract.contract.source;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.target.DataFile;
import io.kimaicontract.target.Suggestion;
import io.kimaicontract.target.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What plugins add to a document: an OpenAPI fragment with properties of its schemas, with schemas
 * of their own, and with paths. An added property is checked where an answer has it; it must be
 * there only if the fragment lists it under {@code required}.
 *
 * @param file the name of the file
 * @param fragment its content
 */
public record SchemaAdditions(String file, JsonNode fragment) {
  private static final Set<String> KEYS = Set.of("openapi", "info", "components", "paths");

  /**
   * The additions of the file, if one is given.
   *
   * @throws UsageException when it cannot be read, or is not such a fragment
   */
  public static Optional<SchemaAdditions> of(Optional<Path> file) {
    return file.map(SchemaAdditions::read);
  }

  private static SchemaAdditions read(Path file) {
    try {
      JsonNode fragment = new DataFile(file.toString(), Files.readString(file)).parsed();
      for (String key : fragment.propertyNames()) {
        if (!KEYS.contains(key)) {
          throw new UsageException(
              "%s has the key '%s'; an OpenAPI fragment has 'components' and 'paths'%s"
                  .formatted(file, key, Suggestion.sentence(key, KEYS)));
        }
      }
      if (fragment.path("components").path("schemas").isEmpty()
          && fragment.path("paths").isEmpty()) {
        throw new UsageException(
            file + " adds nothing; write properties under components: schemas: NAME: properties:");
      }
      return new SchemaAdditions(file.toString(), fragment);
    } catch (IOException unreadable) {
      throw new UsageException("cannot read " + file + "; check --schemas");
    }
  }

  /**
   * The contract with the additions.
   *
   * @throws UsageException when it has one of them already, or an added schema is used nowhere
   */
  public Contract to(Contract contract) {
    ObjectNode whole = (ObjectNode) contract.original().deepCopy();
    ObjectNode schemas = whole.withObject("/components/schemas");
    Set<String> known = new TreeSet<>(schemas.propertyNames());
    fragment
        .path("components")
        .path("schemas")
        .forEachEntry((name, schema) -> add(schemas, name, schema, known));
    ObjectNode paths = whole.withObject("/paths");
    fragment
        .path("paths")
        .forEachEntry(
            (path, methods) ->
                methods.forEachEntry(
                    (method, operation) -> {
                      ObjectNode at = paths.withObjectProperty(path);
                      refuse(at.has(method), "paths: " + path + ": " + method);
                      at.set(method, operation);
                    }));
    return contract.of(whole);
  }

  private void add(ObjectNode schemas, String name, JsonNode schema, Set<String> known) {
    if (!known.contains(name)) {
      if (!fragment.toString().contains("#/components/schemas/" + name + "\"")) {
        throw new UsageException(
            "%s adds to the schema '%s', which the document does not have%s"
                .formatted(file, name, Suggestion.sentence(name, known)));
      }
      schemas.set(name, schema);
      return;
    }
    ObjectNode properties = schemas.withObjectProperty(name).withObjectProperty("properties");
    List<String> required = schema.path("required").valueStream().map(JsonNode::asString).toList();
    schema
        .path("properties")
        .forEachEntry(
            (property, its) -> {
              refuse(properties.has(property), "schema " + name + ": property " + property);
              JsonNode added = its.deepCopy();
              if (!required.contains(property) && added instanceof ObjectNode object) {
                object.put(Contract.OPTIONAL, true);
              }
              properties.set(property, added);
            });
  }

  private void refuse(boolean there, String what) {
    if (there) {
      throw new UsageException(
          file + ", " + what + ": the document has it already; leave it out, or use --contract");
    }
  }
}
