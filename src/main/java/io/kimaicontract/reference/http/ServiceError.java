package io.kimaicontract.reference.http;

import tools.jackson.databind.node.ObjectNode;

/** A refusal while saving, outside any form; its code is a text (rule E4). */
public final class ServiceError {

  private ServiceError() {}

  public static HttpError at(String path, String message) {
    ObjectNode body = Json.object();
    body.put("code", "400");
    body.put("message", "There was a problem saving.");
    body.putObject("errors").putObject("children").putObject(path).putArray("errors").add(message);
    return new HttpError(Answer.json(400, body));
  }
}
