package io.kimaicontract.api;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import tools.jackson.databind.JsonNode;

/** A resource with comments, since Kimai 2.57: customers and projects (rule CM1). */
public interface CommentOperations extends CrudOperations {
  /** {@code GET} of the comments of one. */
  default Exchange comments(Caller caller, long id) {
    return apiClient().get(caller, path() + "/" + id + "/comments");
  }

  /** {@code POST} of a comment to one. */
  default Exchange addComment(Caller caller, long id, JsonNode body) {
    return apiClient().send(caller, "POST", path() + "/" + id + "/comments", body);
  }

  /** {@code DELETE} of a comment of one. */
  default Exchange deleteComment(Caller caller, long id, long comment) {
    return apiClient().send(caller, "DELETE", path() + "/" + id + "/comments/" + comment);
  }
}
