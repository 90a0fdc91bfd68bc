package org.comity.profiles.provisions;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What officers tell of a group's requests, advice and discussions, by the texts: county 3.6 and 3.8, district 7.3, Havering 21 and 22, EMCCA 48. */
class GroupConfidencesTest {

    @TestFactory
    Stream<DynamicTest> theCountyKeepsAdviceToGroupsFromOtherGroupsAndGivesThemTheFacts() {
        return ProvisionTable.rows("""
                county | share-advice | advice-given-to=political-group content=advice recipient=political-group recipient-group=another-group requested=no | prohibited absolute | 3.6[1] 3.6[2]
                county | share-advice | advice-given-to=political-group content=request-for-advice recipient=another-member recipient-group=another-group requested=no | prohibited absolute | 3.6[1] 3.6[2]
                county | share-advice | advice-given-to=political-group content=advice recipient=uninvolved-officer recipient-group=no-group requested=no | prohibited absolute | 3.6[1]
                county | share-advice | advice-given-to=political-group content=advice recipient=involved-officer recipient-group=no-group requested=no | silent |
                county | share-facts | advice-given-to=political-group content=factual-basis recipient=political-group recipient-group=another-group requested=yes | required absolute | 3.6[3]
                county | relay-group-discussion | content=group-deliberations recipient=political-group recipient-group=another-group | prohibited absolute | 3.8[1] 3.8[2]
                county | relay-group-discussion | content=group-deliberations recipient=uninvolved-officer recipient-group=no-group | prohibited absolute | 3.8[1] 3.8[2]
                county | relay-group-discussion | content=group-deliberations recipient=uninvolved-officer recipient-group=no-group officer-present=no | silent |
                """);
    }

    @TestFactory
    Stream<DynamicTest> haveringKeepsAdviceToMembersTooAndGivesGroupsTheFacts() {
        return ProvisionTable.rows("""
                havering | share-advice | advice-given-to=political-group content=advice recipient=political-group recipient-group=another-group requested=no | prohibited absolute | 21[1] 21[2]
                havering | share-advice | advice-given-to=individual-member content=request-for-advice recipient=another-member recipient-group=same-group requested=no | prohibited absolute | 21[1]
                havering | share-advice | advice-given-to=political-group content=advice recipient=involved-officer recipient-group=no-group requested=no | silent |
                havering | relay-group-discussion | content=group-deliberations recipient=uninvolved-officer recipient-group=no-group | prohibited absolute | 4(f)
                havering | relay-group-discussion | content=group-deliberations recipient=uninvolved-officer recipient-group=no-group officer-present=no | silent |
                havering | share-facts | advice-given-to=political-group content=factual-basis recipient=political-group recipient-group=another-group requested=yes | required absolute | 21[3]
                havering | share-facts | advice-given-to=political-group content=factual-basis recipient=political-group recipient-group=another-group requested=no | silent | 21[3]
                """);
    }

    @TestFactory
    Stream<DynamicTest> theDistrictKeepsDiscussionsAndEmccaEverythingAsItOught() {
        return ProvisionTable.rows("""
                district | relay-group-discussion | content=group-deliberations recipient=political-group recipient-group=another-group | prohibited absolute | 7.3[1]
                district | relay-group-discussion | content=group-deliberations recipient=uninvolved-officer recipient-group=no-group officer-present=no | prohibited absolute | 7.3[1]
                district | relay-group-discussion | content=attendance recipient=political-group recipient-group=another-group | silent |
                emcca | relay-group-discussion | content=group-deliberations recipient=political-group recipient-group=another-group | discouraged normal | 48[9]
                emcca | relay-group-discussion | content=group-deliberations recipient=political-group recipient-group=same-group | silent |
                emcca | share-advice | advice-given-to=political-group content=advice recipient=political-group recipient-group=another-group | discouraged normal | 48[9]
                """);
    }
}
