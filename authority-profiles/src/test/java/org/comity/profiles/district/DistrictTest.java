package org.comity.profiles.district;

import static org.comity.dsl.Clauses.para;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.comity.profiles.ShippedProfile;
import org.comity.testkit.ScenarioFile;
import org.comity.testkit.law.Laws;

class DistrictTest extends ShippedProfile {

    DistrictTest() {
        super(District.PROFILE, 0, 1.0);
    }

    /** Also what is answered on both sides of every boundary, judged by the text. */
    @Override
    protected List<ScenarioFile> scenarios() {
        return ImmutableList.<ScenarioFile>builder()
                .addAll(super.scenarios())
                .add(ScenarioFile.read(DistrictTest.class, "/scenarios/district-boundaries.jsonl"))
                .build();
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
