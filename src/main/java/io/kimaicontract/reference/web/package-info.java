/** The web pages of the stand-in. */
@NullMarked
package io.kimaicontract.reference.web;

import org.jspecify.annotations.NullMarked;
