package io.kimaicontract.report.allure;

import io.kimaicontract.http.redaction.Masking;
import io.qameta.allure.model.Attachment;
import io.qameta.allure.model.ExecutableItem;
import io.qameta.allure.model.Parameter;
import io.qameta.allure.model.StatusDetails;
import io.qameta.allure.model.StepResult;
import io.qameta.allure.model.TestResult;
import io.qameta.allure.model.TestResultContainer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Masks the texts of Allure's results, those of their steps included, and makes them inert. */
final class MaskedResults {
  private MaskedResults() {}

  static void mask(TestResultContainer container, Masking masking) {
    container.getBefores().forEach(b -> item(b, masking));
    container.getAfters().forEach(a -> item(a, masking));
  }

  static void mask(TestResult result, Masking masking) {
    item(result, masking);
  }

  private static void item(ExecutableItem item, Masking masking) {
    StatusDetails details = item.getStatusDetails();
    if (details != null) {
      details.setMessage(text(details.getMessage(), t -> Inert.message(masking.text(t))));
      details.setTrace(text(details.getTrace(), t -> Inert.trace(masking.text(t))));
    }
    for (Parameter parameter : item.getParameters()) {
      parameter.setValue(text(parameter.getValue(), masking));
    }
    for (Attachment attachment : item.getAttachments()) {
      attachment.setName(text(attachment.getName(), masking));
    }
    for (StepResult step : item.getSteps()) {
      step.setName(text(step.getName(), masking));
      item(step, masking);
    }
  }

  private static @Nullable String text(@Nullable String text, Masking masking) {
    return text(text, masking::text);
  }

  private static @Nullable String text(@Nullable String text, UnaryOperator<String> change) {
    return text == null ? null : change.apply(text);
  }
}
