package org.comity.profiles.provisions;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What members are supported for, an authority at a time. */
class SupportForBusinessTest {

    @TestFactory
    Stream<DynamicTest> emccaHasNoExceptionToItsOnlyBasis() {
        return ProvisionTable.rows("""
                emcca | use-support-services | purpose=authority-business | permitted normal | 42[2]
                emcca | use-ict | purpose=authority-business | permitted normal | 42[2]
                emcca | use-support-staff | purpose=authority-business | permitted normal | 42[2]
                emcca | use-support-services | purpose=party-political | prohibited absolute | 42[2] 42[3]
                emcca | use-support-services | purpose=party-campaign | prohibited absolute | 42[2] 42[3]
                emcca | use-support-services | purpose=other-campaign | prohibited absolute | 42[2] 42[3]
                emcca | use-support-services | purpose=personal limited-use=yes cost-to-council=no | prohibited absolute | 42[2] 42[4]
                emcca | use-support-services | purpose=self-promotion | prohibited absolute | 42[2]
                emcca | use-ict | purpose=party-political | prohibited absolute | 42[2] 42[3]
                emcca | use-ict | purpose=party-campaign | prohibited absolute | 42[2] 42[3]
                emcca | use-ict | purpose=other-campaign | prohibited absolute | 42[2] 42[3]
                emcca | use-ict | purpose=personal limited-use=yes cost-to-council=no | prohibited absolute | 42[2] 42[4]
                emcca | use-ict | purpose=self-promotion | prohibited absolute | 42[2]
                emcca | use-support-staff | purpose=party-political | prohibited absolute | 42[2] 42[3]
                emcca | use-support-staff | purpose=party-campaign | prohibited absolute | 42[2] 42[3]
                emcca | use-support-staff | purpose=other-campaign | prohibited absolute | 42[2] 42[3]
                emcca | use-support-staff | purpose=personal limited-use=yes cost-to-council=no | prohibited absolute | 42[2] 42[4]
                emcca | use-support-staff | purpose=self-promotion | prohibited absolute | 42[2]
                emcca | provide-support-services | purpose=authority-business | permitted normal | 42[1]
                emcca | provide-support-services | purpose=personal | prohibited absolute | 42[1]
                emcca | receive-support-services | purpose=other | prohibited absolute | 42[1]
                """);
    }

    @TestFactory
    Stream<DynamicTest> theCombinedAuthoritySaysOughtNotAndOpensIct() {
        return ProvisionTable.rows("""
                combined-authority | use-support-services | service=printing purpose=authority-business | permitted absolute | 9.1
                combined-authority | use-support-staff | purpose=authority-business | permitted absolute | 9.1
                combined-authority | use-support-services | service=printing purpose=party-political | discouraged normal | 9.2[1]
                combined-authority | use-support-services | service=printing purpose=other-campaign | discouraged normal | 9.2[1]
                combined-authority | use-support-services | service=printing purpose=personal | discouraged normal | 9.2[3]
                combined-authority | use-support-services | service=printing purpose=self-promotion | discouraged normal | 9.2[3]
                combined-authority | use-support-staff | purpose=party-political | discouraged normal | 9.2[1]
                combined-authority | use-support-staff | purpose=other-campaign | discouraged normal | 9.2[1]
                combined-authority | use-support-staff | purpose=personal | discouraged normal | 9.2[3]
                combined-authority | use-support-staff | purpose=self-promotion | discouraged normal | 9.2[3]
                combined-authority | use-ict | purpose=personal commercial=no causes-system-risk=no increases-officer-support=no | permitted normal | 9.2[4]
                combined-authority | use-ict | purpose=personal commercial=yes causes-system-risk=no increases-officer-support=no | discouraged normal | 9.2[3]
                combined-authority | use-ict | purpose=personal commercial=no causes-system-risk=yes increases-officer-support=no | discouraged normal | 9.2[3]
                combined-authority | use-ict | purpose=personal commercial=no causes-system-risk=no increases-officer-support=yes | discouraged normal | 9.2[3]
                combined-authority | use-ict | purpose=party-campaign commercial=no causes-system-risk=no increases-officer-support=no | discouraged normal | 9.2[1]
                combined-authority | provide-support-services | service=printing purpose=authority-business | permitted normal | 9.1
                combined-authority | provide-support-services | service=printing purpose=party-political | discouraged normal | 9.2[2]
                combined-authority | provide-support-services | service=printing purpose=other | discouraged normal | 9.2[3]
                """);
    }

    @TestFactory
    Stream<DynamicTest> theCountyLacksPowerForMoreAndOpensSlightPersonalUse() {
        return ProvisionTable.rows("""
                county | use-support-services | purpose=authority-business | permitted normal | 4.1[2]
                county | use-support-services | purpose=party-political | prohibited absolute | 4.1[2] 4.1[3]
                county | use-support-services | purpose=other-campaign | prohibited absolute | 4.1[2] 4.1[3]
                county | use-support-services | service=printing purpose=personal limited-use=yes cost-to-council=no | prohibited absolute | 4.1[2] 4.1[4]
                county | use-support-services | service=equipment purpose=personal limited-use=yes cost-to-council=no | permitted absolute | 4.2[1] 4.2[2] 4.2[3]
                county | use-support-services | service=equipment purpose=personal limited-use=no cost-to-council=no | prohibited absolute | 4.1[2] 4.1[4] 4.2[1]
                county | use-support-services | purpose=other | prohibited absolute | 4.1[2]
                county | use-support-staff | purpose=authority-business | permitted normal | 4.1[2]
                county | use-support-staff | purpose=party-political | prohibited absolute | 4.1[2] 4.1[3]
                county | use-support-staff | purpose=other-campaign | prohibited absolute | 4.1[2] 4.1[3]
                county | use-support-staff | purpose=personal limited-use=yes cost-to-council=no | prohibited absolute | 4.1[2] 4.1[4]
                county | use-support-staff | purpose=other | prohibited absolute | 4.1[2]
                county | use-ict | purpose=personal limited-use=yes cost-to-council=no | permitted absolute | 4.2[1] 4.2[2] 4.2[3]
                county | use-ict | follows-ict-policy=yes purpose=personal limited-use=yes cost-to-council=no | permitted normal | 4.2[1] 4.2[3]
                county | use-ict | follows-ict-policy=yes purpose=personal limited-use=yes cost-to-council=yes | prohibited absolute | 4.1[2] 4.1[4] 4.2[1]
                county | use-ict | follows-ict-policy=yes purpose=party-political cost-to-council=no | prohibited absolute | 4.1[2] 4.1[3]
                county | provide-support-services | purpose=authority-business | permitted normal | 4.1[1]
                county | provide-support-services | purpose=personal | powerless absolute | 4.1[1]
                county | receive-support-services | purpose=personal | prohibited absolute | 4.1[1]
                county | receive-support-services | purpose=authority-business | permitted normal | 4.1[1]
                """);
    }

    @TestFactory
    Stream<DynamicTest> theDistrictNamesSelfPromotionAndNoPrivateEnds() {
        return ProvisionTable.rows("""
                district | use-support-services | purpose=authority-business | permitted absolute | 9[2]
                district | use-support-staff | purpose=authority-business | permitted absolute | 9[2]
                district | use-support-services | follows-ict-policy=yes follows-ict-agreement=yes purpose=party-political | prohibited absolute | 9[2] 9[3]
                district | use-support-services | follows-ict-policy=yes follows-ict-agreement=yes purpose=self-promotion | prohibited absolute | 9[2] 9[4]
                district | use-support-services | follows-ict-policy=yes follows-ict-agreement=yes purpose=personal limited-use=yes cost-to-council=no | prohibited absolute | 9[2]
                district | use-support-services | follows-ict-policy=yes follows-ict-agreement=yes purpose=other-campaign | prohibited absolute | 9[2]
                district | use-ict | follows-ict-policy=yes follows-ict-agreement=yes purpose=party-political | prohibited absolute | 9[2] 9[3]
                district | use-ict | follows-ict-policy=yes follows-ict-agreement=yes purpose=self-promotion | prohibited absolute | 9[2] 9[4]
                district | use-ict | follows-ict-policy=yes follows-ict-agreement=yes purpose=personal limited-use=yes cost-to-council=no | prohibited absolute | 9[2]
                district | use-ict | follows-ict-policy=yes follows-ict-agreement=yes purpose=other-campaign | prohibited absolute | 9[2]
                district | use-support-staff | follows-ict-policy=yes follows-ict-agreement=yes purpose=party-political | prohibited absolute | 9[2] 9[3]
                district | use-support-staff | follows-ict-policy=yes follows-ict-agreement=yes purpose=self-promotion | prohibited absolute | 9[2] 9[4]
                district | use-support-staff | follows-ict-policy=yes follows-ict-agreement=yes purpose=personal limited-use=yes cost-to-council=no | prohibited absolute | 9[2]
                district | use-support-staff | follows-ict-policy=yes follows-ict-agreement=yes purpose=other-campaign | prohibited absolute | 9[2]
                district | provide-support-services | purpose=authority-business | permitted absolute | 9[1]
                district | provide-support-services | purpose=other | prohibited absolute | 9[1]
                district | receive-support-services | purpose=other | prohibited absolute | 9[1]
                """);
    }

    @TestFactory
    Stream<DynamicTest> haveringOpensTelephonesToWhoeverPays() {
        return ProvisionTable.rows("""
                havering | use-support-services | service=printing purpose=authority-business | permitted normal | 28[2]
                havering | use-ict | device=laptop purpose=authority-business | permitted normal | 28[2]
                havering | use-support-staff | purpose=authority-business | permitted absolute | 48[1]
                havering | use-support-services | service=printing purpose=personal | prohibited absolute | 28[2] 28[4]
                havering | use-ict | device=laptop purpose=personal | prohibited absolute | 28[2] 28[4]
                havering | use-support-staff | purpose=personal | prohibited absolute | 28[2] 28[4] 48[2]
                havering | use-support-services | service=printing purpose=party-political | prohibited absolute | 28[2] 28[4]
                havering | use-ict | device=laptop purpose=party-political | prohibited absolute | 28[2] 28[4]
                havering | use-support-staff | purpose=party-political | prohibited absolute | 28[2] 28[4] 48[2]
                havering | use-support-services | service=printing purpose=party-campaign | prohibited absolute | 28[2] 28[4]
                havering | use-ict | device=laptop purpose=party-campaign | prohibited absolute | 28[2] 28[4]
                havering | use-support-staff | purpose=party-campaign | prohibited absolute | 28[2] 28[4] 48[2]
                havering | use-support-services | service=printing purpose=self-promotion | prohibited absolute | 28[2] 28[4]
                havering | use-ict | device=laptop purpose=self-promotion | prohibited absolute | 28[2] 28[4]
                havering | use-support-staff | purpose=self-promotion | prohibited absolute | 28[2] 28[4] 48[2]
                havering | use-support-staff | purpose=other-campaign | prohibited absolute | 28[2] 28[4]
                havering | use-support-staff | purpose=other | prohibited absolute | 28[2]
                havering | use-support-services | service=telephone purpose=personal limited-use=yes member-pays=yes follows-ict-policy=yes | permitted absolute | 28[3]
                havering | use-support-services | service=telephone purpose=personal limited-use=yes member-pays=no follows-ict-policy=yes | prohibited absolute | 28[3]
                havering | use-support-services | service=telephone purpose=party-political limited-use=yes member-pays=yes | prohibited absolute | 28[2] 28[4]
                havering | provide-support-services | purpose=authority-business | permitted normal | 28[1]
                havering | provide-support-services | purpose=personal | prohibited absolute | 28[1]
                """);
    }

    @TestFactory
    Stream<DynamicTest> noneOfThemServesAnElection() {
        return ProvisionTable.rows("""
                emcca | use-resources-for-re-election | actor=member uses-council-resources=yes | prohibited absolute | 42[3]
                combined-authority | use-resources-for-re-election | actor=member uses-council-resources=yes | discouraged normal | 9.2[1]
                district | use-resources-for-re-election | actor=member uses-council-resources=yes | prohibited absolute | 9[3] 10.5[2]
                """);
    }
}
