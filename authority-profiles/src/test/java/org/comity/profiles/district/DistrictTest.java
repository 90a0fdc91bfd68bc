package org.comity.profiles.district;

import static org.comity.dsl.Clauses.para;

import org.comity.profiles.ShippedProfile;
import org.comity.testkit.law.Laws;

class DistrictTest extends ShippedProfile {

    DistrictTest() {
        super(District.PROFILE);
    }

    @Override
    protected Laws laws(Laws all) {
        return super.laws(all)
                .excusing(
                        "even-handedness",
                        "the text names members of the opposition, who are to have what the administration has",
                        para("2.7[2]"));
    }
}
