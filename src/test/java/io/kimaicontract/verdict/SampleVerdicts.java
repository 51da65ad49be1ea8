package io.kimaicontract.verdict;

import io.kimaicontract.contract.AnswerCheck;
import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.ContractSource;
import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Header;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Response;
import io.kimaicontract.target.KimaiVersion;
import io.kimaicontract.target.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Small contracts, ledgers and exchanges. */
final class SampleVerdicts {
  static final KimaiVersion VERSION = KimaiVersion.of("2.24.0");

  private static final String CONTRACT =
      """
      {"openapi": "3.0.0", "paths": {"/api/tags/{id}": {
        "get": {"responses": {"200": {"content": {"application/json": {"schema": {
          "type": "object", "properties": {"name": {"type": "string"}}}}}}}},
        "patch": {"responses": {"200": {"content": {"application/json": {"schema": {
          "type": "object", "properties": {"name": {"type": "string"}}}}}}}}}}}
      """;

  private SampleVerdicts() {}

  static AnswerCheck contract() {
    return new AnswerCheck(
        Contract.parse(CONTRACT, new ContractSource.Given("sample.json")),
        (role, permission) -> true);
  }

  static Exchange get(int status, String body) {
    return exchange(Request.of("GET", "/api/tags/1", Caller.NOBODY), status, body);
  }

  static Exchange patch(String sent, int status, String body) {
    return exchange(Request.of("PATCH", "/api/tags/1", Caller.NOBODY).body(sent), status, body);
  }

  static RuleViolation rule(String subject, String seen, @Nullable Exchange shown) {
    return new RuleViolation(subject, "true", seen, "PATCH /api/tags/{id}", "", "", shown);
  }

  /** The ledger that the YAML is, or the complaint about it. */
  static Ledger ledger(String yaml) throws UsageException {
    try {
      Path file = Files.createTempFile("ledger", ".yaml");
      try {
        return Ledger.read(Files.writeString(file, yaml));
      } finally {
        Files.delete(file);
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static Exchange exchange(Request request, int status, String body) {
    return new Exchange(
        request,
        new Response(status, List.of(new Header("Content-Type", "application/json")), body),
        Instant.EPOCH,
        Duration.ofMillis(1));
  }
}
