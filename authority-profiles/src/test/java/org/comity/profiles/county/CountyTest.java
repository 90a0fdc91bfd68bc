package org.comity.profiles.county;

import static org.comity.dsl.Clauses.para;

import org.comity.profiles.ShippedProfile;
import org.comity.testkit.law.Laws;

class CountyTest extends ShippedProfile {

    CountyTest() {
        super(County.PROFILE);
    }

    @Override
    protected Laws laws(Laws all) {
        return super.laws(all)
                .excusing("even-handedness", "the text keeps drafts for the administration's group", para("5.9[5]"));
    }
}
