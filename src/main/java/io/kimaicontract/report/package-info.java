/**
 * Listeners only: console, Allure, JUnit XML and pages. Depends on {@code verdict} and {@code
 * http}.
 */
@NullMarked
package io.kimaicontract.report;

import org.jspecify.annotations.NullMarked;
