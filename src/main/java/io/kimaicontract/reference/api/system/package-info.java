/** Status, configuration, invoices, menu actions and the document of the stand-in. */
@NullMarked
package io.kimaicontract.reference.api.system;

import org.jspecify.annotations.NullMarked;
