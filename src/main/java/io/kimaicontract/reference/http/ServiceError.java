package io.kimaicontract.reference.http;

import tools.jackson.databind.node.ObjectNode;

/** What the saving itself refuses, outside any form: the code is a text there (rule E4). */
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
