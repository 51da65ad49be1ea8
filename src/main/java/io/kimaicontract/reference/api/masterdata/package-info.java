/** Customers, projects, activities, tags, rates and comments of the stand-in. */
@NullMarked
package io.kimaicontract.reference.api.masterdata;

import org.jspecify.annotations.NullMarked;
