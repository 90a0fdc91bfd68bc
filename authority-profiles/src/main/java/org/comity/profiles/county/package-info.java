/** The county council's protocol, one file a section in document order. */
@NullMarked
package org.comity.profiles.county;

import org.jspecify.annotations.NullMarked;
