/**
 * What a run leaves behind: console, run.json, coverage.json, HAR, pages, Allure and Cucumber.
 * Listens only; depends on {@code verdict}, {@code http}, {@code contract} and {@code coverage}.
 */
@NullMarked
package io.kimaicontract.report;

import org.jspecify.annotations.NullMarked;
