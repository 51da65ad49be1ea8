/**
 * The domain client: one class per resource, one method per operation. Depends on {@code http} and
 * {@code access}.
 */
@NullMarked
package io.kimaicontract.kimai;

import org.jspecify.annotations.NullMarked;
