package io.kimaicontract.mutant.generated;

import io.kimaicontract.mutant.engine.Entities;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a generated mutant does to a property of an answer. */
enum PropertyMutator {
  DROPPED {
    @Override
    void make(ObjectNode object, String name, JsonNode declared) {
      object.remove(name);
    }
  },
  WRONG_TYPE {
    @Override
    void make(ObjectNode object, String name, JsonNode declared) {
      if (declared.path("type").asString("").equals("string")) {
        object.put(name, 4711);
      } else {
        object.put(name, "4711");
      }
    }
  },
  NULL {
    @Override
    void make(ObjectNode object, String name, JsonNode declared) {
      object.putNull(name);
    }
  },
  NO_DATE {
    @Override
    boolean suits(JsonNode declared) {
      return declared.path("format").asString("").equals("date-time");
    }

    @Override
    void make(ObjectNode object, String name, JsonNode declared) {
      object.put(name, "15.01.2024 10:00");
    }
  },
  OPPOSITE {
    @Override
    boolean suits(JsonNode declared) {
      return declared.path("type").asString("").equals("boolean");
    }

    @Override
    void make(ObjectNode object, String name, JsonNode declared) {
      Entities.negate(object, name);
    }
  };

  /** Whether it can be done to a property that is declared so. */
  boolean suits(JsonNode declared) {
    return true;
  }

  abstract void make(ObjectNode object, String name, JsonNode declared);
}
