package org.comity.profiles.county;

import static org.comity.dsl.Clauses.para;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.comity.profiles.ShippedProfile;
import org.comity.testkit.ScenarioFile;
import org.comity.testkit.law.Laws;

class CountyTest extends ShippedProfile {

    CountyTest() {
        super(County.PROFILE, 0, 1.0);
    }

    /** Also what is answered on both sides of every boundary, judged by the text. */
    @Override
    protected List<ScenarioFile> scenarios() {
        return ImmutableList.<ScenarioFile>builder()
                .addAll(super.scenarios())
                .add(ScenarioFile.read(CountyTest.class, "/scenarios/county-boundaries.jsonl"))
                .build();
    }

    @Override
    protected Laws laws(Laws all) {
        return super.laws(all)
                .excusing("even-handedness", "the text keeps drafts for the administration's group", para("5.9[5]"));
    }
}
