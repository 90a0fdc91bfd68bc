package org.comity.profiles.havering;

import org.comity.profiles.ShippedProfile;

class HaveringTest extends ShippedProfile {

    HaveringTest() {
        super(Havering.PROFILE);
    }
}
