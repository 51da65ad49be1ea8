package io.kimaicontract.permission;

import tools.jackson.databind.JsonNode;

/** Reads records of the installation as somebody who sees all of them. */
@FunctionalInterface
public interface RecordReader {
  /** A record by its plural and id; a missing node if it cannot be read. */
  JsonNode read(String plural, long id);
}
