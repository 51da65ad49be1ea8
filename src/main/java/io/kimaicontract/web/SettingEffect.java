package io.kimaicontract.web;

import io.kimaicontract.http.Exchange;
import java.util.regex.Pattern;

/** Which exchanges may have gone otherwise because a setting differs from that of a fresh Kimai. */
enum SettingEffect {
  /** All below its paths. */
  ALL,
  /** Writes that were refused with 400. */
  REFUSALS,
  /** Writes that were refused with 400, or with 403 because the record is locked. */
  LOCKS,
  /** Writes that were refused, and timesheets that began without a given time, or were stopped. */
  STARTS,
  /** Timesheets with times that are no full hours, or with times of the server. */
  TIMES,
  /** Bodies with a break. */
  BREAKS,
  /** Records that were created without a number. */
  NUMBERS_LEFT_OUT,
  /** Records that were written with a number. */
  NUMBERS,
  /** Records that were created. */
  CREATIONS;

  private static final int REFUSED = 400;
  private static final int FORBIDDEN = 403;
  private static final Pattern BETWEEN_HOURS = Pattern.compile("T\\d\\d:(?!00(:00)?[\"Z+.-])");
  private static final Pattern ACTION = Pattern.compile(".*/(stop|restart)");

  boolean touches(Exchange exchange) {
    String body = exchange.request().payload().orElse("");
    boolean creates = exchange.request().method().equals("POST");
    return switch (this) {
      case ALL -> true;
      case REFUSALS -> refused(exchange);
      case LOCKS -> refused(exchange) || (writes(exchange) && exchange.status() == FORBIDDEN);
      case STARTS -> refused(exchange) || (creates && !has(body, "begin")) || acts(exchange);
      case TIMES ->
          (creates && !(has(body, "begin") && has(body, "end")))
              || acts(exchange)
              || (writes(exchange) && BETWEEN_HOURS.matcher(body).find());
      case BREAKS -> has(body, "break");
      case NUMBERS_LEFT_OUT -> creates && !has(body, "number");
      case NUMBERS -> writes(exchange) && has(body, "number");
      case CREATIONS -> creates;
    };
  }

  private static boolean refused(Exchange exchange) {
    return writes(exchange) && exchange.status() == REFUSED;
  }

  private static boolean writes(Exchange exchange) {
    return !exchange.request().reads();
  }

  private static boolean acts(Exchange exchange) {
    return ACTION.matcher(exchange.request().path()).matches();
  }

  private static boolean has(String body, String field) {
    return body.contains("\"" + field + "\"");
  }
}
