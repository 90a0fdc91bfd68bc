package org.comity.profiles.emcca;

import org.comity.profiles.ShippedProfile;

class EmccaTest extends ShippedProfile {

    EmccaTest() {
        super(Emcca.PROFILE);
    }
}
