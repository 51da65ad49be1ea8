package io.kimaicontract.run;

import io.kimaicontract.fixture.WorkerContext;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Transport;
import io.kimaicontract.permission.RecordReader;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Reads records as the super administrator, who always sees all data.
 *
 * @param transport sends the requests, which no scenario is about
 * @param workerContext has the people of the calling thread
 */
record RecordsOfSusan(Transport transport, Supplier<WorkerContext> workerContext)
    implements RecordReader {
  @Override
  public JsonNode read(String plural, long id) {
    return workerContext
        .get()
        .testUserPool()
        .find("Susan")
        .value()
        .map(susan -> Request.of("GET", "/api/" + plural + "/" + id, susan.caller()))
        .map(transport::send)
        .filter(answer -> answer.response().succeeded())
        .map(Exchange::json)
        .orElseGet(MissingNode::getInstance);
  }
}
