package io.kimaicontract.walk;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.steps.check.IsoDateTime;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Looks at the date-times of records: each has an offset, and that of a timesheet is its owner's.
 *
 * <p>A timesheet keeps the zone in which it was recorded (rule D3), and an owner may have moved
 * since. So only the newest timesheet of each owner is compared, and it counts as a fault only
 * where no owner's has the offset of the owner's zone.
 */
final class DateTimeWalk {
  private static final Set<String> NAMES = Set.of("begin", "end", "createdAt", "paymentDate");
  private static final Set<String> WITH_TIMES =
      Set.of("/api/timesheets", "/api/invoices", "/api/customers", "/api/projects");

  private final Walker walker;

  DateTimeWalk(Walker walker) {
    this.walker = walker;
  }

  void walk() {
    Map<Long, JsonNode> newest = new HashMap<>();
    Map<Long, Exchange> shown = new HashMap<>();
    for (Exchange exchange : List.copyOf(walker.seen())) {
      for (JsonNode record : records(exchange)) {
        forms(record, exchange);
        if (record.has("begin")) {
          ListFilter.idOf(record.path("user"))
              .map(Long::parseLong)
              .filter(owner -> isNewer(record, newest.get(owner)))
              .ifPresent(
                  owner -> {
                    newest.put(owner, record);
                    shown.put(owner, exchange);
                  });
        }
      }
    }
    offsets(newest, shown);
  }

  /** The timesheets, invoices and comments of an answer; dates of projects are no date-times. */
  private static List<JsonNode> records(Exchange exchange) {
    String path = exchange.request().path();
    boolean has = WITH_TIMES.stream().anyMatch(path::startsWith) && exchange.status() == 200;
    boolean dates = path.matches("/api/(projects|customers)(/\\d+)?");
    if (!has || dates) {
      return List.of();
    }
    List<JsonNode> records = new ArrayList<>();
    if (exchange.json().isArray()) {
      exchange.json().forEach(records::add);
    } else {
      records.add(exchange.json());
    }
    return records;
  }

  private void forms(JsonNode record, Exchange exchange) {
    for (String name : NAMES) {
      JsonNode value = record.path(name);
      if (value.isString() && IsoDateTime.in(value).isPresent()) {
        walker.findings().kept(Law.OWNERS_OFFSET);
      } else if (!value.isMissingNode() && !value.isNull()) {
        walker
            .findings()
            .broken(
                Law.OWNERS_OFFSET,
                walker.name(exchange),
                "/" + name,
                "a date-time in ISO 8601 to the second with an offset",
                walker.shown(value) + ", none",
                exchange);
      }
    }
  }

  private static boolean isNewer(
      JsonNode record, @org.jspecify.annotations.Nullable JsonNode than) {
    Optional<Instant> begin = ListFilter.instant(record.path("begin"));
    Optional<Instant> other =
        Optional.ofNullable(than).flatMap(t -> ListFilter.instant(t.path("begin")));
    return begin.isPresent() && (other.isEmpty() || begin.get().isAfter(other.get()));
  }

  private void offsets(Map<Long, JsonNode> newest, Map<Long, Exchange> shown) {
    Map<Long, ZoneId> zones = walker.zones();
    List<Long> known = newest.keySet().stream().filter(zones::containsKey).sorted().toList();
    List<Long> strange =
        known.stream().filter(owner -> !fits(newest.get(owner), zones.get(owner))).toList();
    known.stream()
        .filter(owner -> !strange.contains(owner) || strange.size() < known.size())
        .forEach(owner -> walker.findings().kept(Law.OWNERS_OFFSET));
    if (strange.size() == known.size()) {
      for (Long owner : strange) {
        Exchange exchange = Objects.requireNonNull(shown.get(owner));
        walker
            .findings()
            .broken(
                Law.OWNERS_OFFSET,
                walker.name(exchange),
                "the offset of /begin",
                "that of the time zone of the timesheet's owner",
                "another one",
                exchange);
      }
    }
  }

  private static boolean fits(
      @org.jspecify.annotations.Nullable JsonNode timesheet,
      @org.jspecify.annotations.Nullable ZoneId zone) {
    if (timesheet == null || zone == null) {
      return true;
    }
    JsonNode begin = timesheet.path("begin");
    ZoneOffset offset = IsoDateTime.offsetOf(begin);
    return ListFilter.instant(begin)
        .filter(at -> zone.getRules().getOffset(at).equals(offset))
        .isPresent();
  }
}
