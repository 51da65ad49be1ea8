/** The results of a run for Allure, and its HTML page. */
@NullMarked
package io.kimaicontract.report.allure;

import org.jspecify.annotations.NullMarked;
