/** The only Allure code: results during a run, one HTML file after it. */
@NullMarked
package io.kimaicontract.report.allure;

import org.jspecify.annotations.NullMarked;
