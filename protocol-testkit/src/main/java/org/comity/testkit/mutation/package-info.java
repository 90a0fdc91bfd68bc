/** Whether scenarios and laws would notice a clause that says something else: each clause is changed, one thing at a time. */
@NullMarked
package org.comity.testkit.mutation;

import org.jspecify.annotations.NullMarked;
