package org.comity.profiles.combinedauthority;

import org.comity.profiles.ShippedProfile;

class CombinedAuthorityTest extends ShippedProfile {

    CombinedAuthorityTest() {
        super(CombinedAuthority.PROFILE);
    }
}
