package io.kimaicontract.postman;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of a Postman collection 2.1 that an export fills. */
record Collection(Info info, List<Item> item, List<Event> event, List<Variable> variable) {
  private static final String SCHEMA =
      "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";

  record Info(String name, String description, String schema) {
    static Info of(String name, String description) {
      return new Info(name, description, SCHEMA);
    }
  }

  /** A folder, or a request. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Item(
      String name,
      @Nullable String description,
      @Nullable List<Item> item,
      @Nullable Sent request,
      @Nullable List<Event> event,
      @Nullable Map<String, Object> protocolProfileBehavior) {
    static Item folder(String name, String description, List<Item> items) {
      return new Item(name, description, items, null, null, null);
    }

    static Item request(String name, Sent request, List<String> script) {
      return new Item(
          name,
          null,
          null,
          request,
          List.of(Event.test(script)),
          Map.of("followRedirects", false, "disableBodyPruning", true, "disableUrlEncoding", true));
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Sent(String method, List<Pair> header, String url, @Nullable Body body) {}

  record Pair(String key, String value) {}

  record Body(String mode, String raw) {}

  record Event(String listen, Script script) {
    static Event test(List<String> lines) {
      return new Event("test", new Script("text/javascript", lines));
    }

    static Event before(List<String> lines) {
      return new Event("prerequest", new Script("text/javascript", lines));
    }
  }

  record Script(String type, List<String> exec) {}

  record Variable(String key, String value) {}
}
