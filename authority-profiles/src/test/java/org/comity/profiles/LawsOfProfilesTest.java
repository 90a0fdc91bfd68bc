package org.comity.profiles;

import static org.comity.dsl.Clauses.para;

import java.util.stream.Stream;
import org.comity.profile.AuthorityProfile;
import org.comity.profiles.combinedauthority.CombinedAuthority;
import org.comity.profiles.county.County;
import org.comity.profiles.district.District;
import org.comity.profiles.emcca.Emcca;
import org.comity.profiles.havering.Havering;
import org.comity.testkit.law.Laws;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LawsOfProfilesTest {

    private static final int TRIES = 50;

    private static Laws laws(AuthorityProfile profile) {
        return Laws.of(profile).tries(TRIES);
    }

    @TestFactory
    Stream<DynamicTest> emcca() {
        return laws(Emcca.PROFILE).tests();
    }

    @TestFactory
    Stream<DynamicTest> combinedAuthority() {
        return laws(CombinedAuthority.PROFILE).tests();
    }

    @TestFactory
    Stream<DynamicTest> county() {
        return laws(County.PROFILE)
                .excusing("even-handedness", "the text keeps drafts for the administration's group", para("5.9[5]"))
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> district() {
        return laws(District.PROFILE)
                .excusing(
                        "even-handedness",
                        "the text names members of the opposition, who are to have what the administration has",
                        para("2.7[2]"))
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> havering() {
        return laws(Havering.PROFILE).tests();
    }
}
