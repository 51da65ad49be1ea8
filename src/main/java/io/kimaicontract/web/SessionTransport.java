package io.kimaicontract.web;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Transport;

/**
 * Sends the requests of the given account through its web session, where it has no token and a run
 * that only reads may make none.
 *
 * @param inner sends the others
 * @param session the session of the login
 */
public record SessionTransport(Transport inner, WebSession session) implements Transport {
  @Override
  public Exchange send(Request request) {
    boolean mine =
        request.caller().isOfSession() && request.caller().account() == session.account().id();
    return mine ? session.send(request) : inner.send(request);
  }
}
