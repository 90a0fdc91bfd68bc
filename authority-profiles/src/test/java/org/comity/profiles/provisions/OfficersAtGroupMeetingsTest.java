package org.comity.profiles.provisions;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What officers do at a group's meeting, by the texts: district 7.4(b), Havering 22(c), EMCCA 49; the county lets them stay. */
class OfficersAtGroupMeetingsTest {

    @TestFactory
    Stream<DynamicTest> theDistrictHasThemGoneForDeliberationsAndSilentOnDecisions() {
        return ProvisionTable.rows("""
                district | remain-during-deliberations | | prohibited absolute | 7.4(b)(ii)
                district | debate-before-officers | actor=political-group | discouraged advisory | 7.2[3]
                district | remain-at-group-meeting | phase=deliberation subject-matter=authority-business | prohibited absolute | 7.2[3] 7.4(b)(ii)
                district | join-group-discussion | phase=deliberation subject-matter=authority-business | prohibited absolute | 7.2[3] 7.4(b)(ii)
                district | relay-group-discussion | content=group-decision officer-present=yes | prohibited absolute | 7.3[1] 7.4(b)(iii)
                district | relay-group-discussion | content=group-decision officer-present=no | prohibited absolute | 7.3[1]
                district | brief-group | forum=group-meeting subject-matter=authority-business requested-through=chief-officer request-approved-by=chief-officer | permitted absolute | 7.4(a)[2] 7.4(b)(i) 7.4(b)(ii) 7.4(b)(iii) 7.4(b)(iv)[1] 7.4(b)(v)[1] 7.4(b)(v)[2]
                district | brief-group | forum=briefing-meeting subject-matter=authority-business | permitted normal | 7.2[1]
                district | follow-instruction | instruction-from=political-group formal-decision=no | prohibited absolute | 7.4(b)(iv)[1]
                """);
    }

    @TestFactory
    Stream<DynamicTest> haveringHasThemGoneAndSilentToo() {
        return ProvisionTable.rows("""
                havering | remain-during-deliberations | | prohibited absolute | 22(c)(ii)
                havering | debate-before-officers | actor=political-group | discouraged advisory | 4(e)
                havering | remain-at-group-meeting | phase=deliberation subject-matter=authority-business | prohibited absolute | 22(c)(ii)
                havering | join-group-discussion | phase=deliberation subject-matter=authority-business | prohibited absolute | 22(c)(ii)
                havering | attend-group-meeting | phase=deliberation subject-matter=authority-business requested-through=chief-officer politically-impartial=yes | prohibited absolute | 22(c)(ii)
                havering | relay-group-discussion | content=group-decision officer-present=yes | prohibited absolute | 22(c)(iii)
                havering | follow-instruction | instruction-from=political-group formal-decision=no | prohibited absolute | 22(c)(iv)[1]
                """);
    }

    @TestFactory
    Stream<DynamicTest> emccaHasThemGoneAsARuleAndTheCountyDoesNot() {
        return ProvisionTable.rows("""
                emcca | remain-during-deliberations | | discouraged normal | 49[2]
                county | remain-during-deliberations | subject-matter=authority-business politically-impartial=yes available-to-all-groups=yes | permitted absolute | 3.2[2] 3.4.1[1]
                combined-authority | remain-during-deliberations | | silent |
                """);
    }
}
