package io.kimaicontract.report.cucumber;

import io.cucumber.messages.types.Attachment;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Exception;
import io.cucumber.messages.types.TestRunFinished;
import io.cucumber.messages.types.TestRunHookFinished;
import io.cucumber.messages.types.TestStepFinished;
import io.cucumber.messages.types.TestStepResult;
import io.kimaicontract.http.redaction.Redactor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Masks the messages that quote a target or an exception. All others contain only text of the
 * features.
 */
final class MaskedMessages {
  private final Redactor redactor;

  MaskedMessages(Redactor redactor) {
    this.redactor = redactor;
  }

  Envelope of(Envelope message) {
    return message
        .getTestStepFinished()
        .map(this::step)
        .or(() -> message.getTestRunHookFinished().map(this::hook))
        .or(() -> message.getTestRunFinished().map(this::run))
        .or(() -> message.getAttachment().map(this::attachment))
        .orElse(message);
  }

  private Envelope step(TestStepFinished step) {
    return Envelope.of(
        new TestStepFinished(
            step.getTestCaseStartedId(),
            step.getTestStepId(),
            result(step.getTestStepResult()),
            step.getTimestamp()));
  }

  private Envelope hook(TestRunHookFinished hook) {
    return Envelope.of(
        new TestRunHookFinished(
            hook.getTestRunHookStartedId(), result(hook.getResult()), hook.getTimestamp()));
  }

  private Envelope run(TestRunFinished run) {
    return Envelope.of(
        new TestRunFinished(
            text(run.getMessage()),
            run.getSuccess(),
            run.getTimestamp(),
            exception(run.getException()),
            run.getTestRunStartedId().orElse(null)));
  }

  private Envelope attachment(Attachment shown) {
    return Envelope.of(
        new Attachment(
            redactor.mask(shown.getBody()),
            shown.getContentEncoding(),
            text(shown.getFileName()),
            shown.getMediaType(),
            shown.getSource().orElse(null),
            shown.getTestCaseStartedId().orElse(null),
            shown.getTestStepId().orElse(null),
            text(shown.getUrl()),
            shown.getTestRunStartedId().orElse(null),
            shown.getTestRunHookStartedId().orElse(null),
            shown.getTimestamp().orElse(null)));
  }

  private TestStepResult result(TestStepResult result) {
    return new TestStepResult(
        result.getDuration(),
        text(result.getMessage()),
        result.getStatus(),
        exception(result.getException()));
  }

  private @Nullable Exception exception(Optional<Exception> thrown) {
    return thrown
        .map(e -> new Exception(e.getType(), text(e.getMessage()), text(e.getStackTrace())))
        .orElse(null);
  }

  private @Nullable String text(Optional<String> text) {
    return text.map(redactor::mask).orElse(null);
  }
}
