/** Documents, the information they hold and the business they relate to. Depends on people and authorities. */
@NullMarked
package org.comity.document;

import org.jspecify.annotations.NullMarked;
