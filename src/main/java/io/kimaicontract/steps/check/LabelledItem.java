package io.kimaicontract.steps.check;

import io.kimaicontract.fixture.TestResource;

/**
 * An item that a scenario calls by a label.
 *
 * @param label such as {@code first}
 * @param item what it stands for
 */
public record LabelledItem(String label, TestResource item) {}
