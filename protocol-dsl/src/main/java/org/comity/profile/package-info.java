/** Profiles: one authority's protocol, one edition, as code. What hosts query. */
@NullMarked
package org.comity.profile;

import org.jspecify.annotations.NullMarked;
