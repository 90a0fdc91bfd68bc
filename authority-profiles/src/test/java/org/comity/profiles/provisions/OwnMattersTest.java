package org.comity.profiles.provisions;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What officers keep away from members, by the texts: EMCCA 15, combined authority 3.8, district 3.1(k) and 4.2. */
class OwnMattersTest {

    @TestFactory
    Stream<DynamicTest> officersKeepTheirOwnMattersFromMembers() {
        return ProvisionTable.rows("""
                emcca | raise-own-job-matter | under-whistleblowing-policy=no | prohibited absolute | 15[2]
                combined-authority | raise-own-job-matter | | prohibited absolute | 3.8[2]
                district | raise-own-job-matter | agreed-procedure-used=no constituent=no | discouraged normal | 3.1(k)
                district | raise-own-job-matter | agreed-procedure-used=no constituent=yes | permitted normal | 4.2[1]
                emcca | ask-member-for-help | subject-matter=employment under-whistleblowing-policy=no | prohibited absolute | 15[2]
                combined-authority | ask-member-for-help | subject-matter=staff-discipline | prohibited absolute | 3.8[2]
                district | ask-member-for-help | subject-matter=employment agreed-procedure-used=no constituent=no | discouraged normal | 3.1(k)
                emcca | allege-misconduct-of-colleague | counterparty=member concern-about=officer under-whistleblowing-policy=no | prohibited absolute | 15[3]
                combined-authority | allege-misconduct-of-colleague | counterparty=member concern-about=officer | prohibited absolute | 3.8[3]
                """);
    }
}
