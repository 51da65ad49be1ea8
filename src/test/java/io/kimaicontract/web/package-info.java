/** Tests of {@code web}. */
@NullMarked
package io.kimaicontract.web;

import org.jspecify.annotations.NullMarked;
