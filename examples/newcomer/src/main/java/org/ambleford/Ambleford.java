package org.ambleford;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.topic.ServicePurpose.AUTHORITY_BUSINESS;
import static org.comity.topic.ServicePurpose.PARTY_CAMPAIGN;
import static org.comity.topic.ServicePurpose.PARTY_POLITICAL;
import static org.comity.topic.ServicePurpose.PERSONAL;
import static org.comity.topic.ServicePurpose.SELF_PROMOTION;
import static org.comity.topic.SupportServices.COST_TO_COUNCIL;
import static org.comity.topic.SupportServices.LIMITED_USE;
import static org.comity.topic.SupportServices.PURPOSE;
import static org.comity.topic.SupportServices.USE;

import org.comity.authority.Authority;
import org.comity.authority.AuthorityType;
import org.comity.authority.Office;
import org.comity.profile.AuthorityProfile;
import org.comity.profile.Edition;
import org.comity.topic.Courtesy;
import org.comity.topic.Interpretation;

/** The invented protocol of Ambleford, of which two paragraphs contradict each other: which ones? */
public final class Ambleford {

    public static final AuthorityProfile PROFILE = AuthorityProfile.of(
            Authority.builder()
                    .id("ambleford")
                    .name("Ambleford District Council")
                    .type(AuthorityType.DISTRICT)
                    .build(),
            Edition.undated("Services for Members", "1"),
            section(
                    "1 Services",
                    clause(para("1.1"))
                            .says("The print room, the telephones and the post room are there for council work.")
                            .members()
                            .may(USE)
                            .when(PURPOSE.is(AUTHORITY_BUSINESS)),
                    clause(para("1.2"))
                            .says("They are not there for a party, a campaign or a member's own fame.")
                            .members()
                            .mustNot(USE)
                            .when(PURPOSE.isAnyOf(PARTY_POLITICAL, PARTY_CAMPAIGN, SELF_PROMOTION)),
                    clause(para("1.3"))
                            .says("Nobody minds a little private use.")
                            .members()
                            .may(USE)
                            .when(PURPOSE.is(PERSONAL).and(LIMITED_USE.yes())),
                    clause(para("1.4"))
                            .says("Private use is out of the question once it costs the council money.")
                            .members()
                            .mustNot(USE)
                            .when(PURPOSE.is(PERSONAL).and(COST_TO_COUNCIL.yes()))),
            section(
                    "2 Manners and doubts",
                    clause(para("2.1"))
                            .says("Members and the staff of the services are civil to each other.")
                            .anyone()
                            .must(Courtesy.TREAT_WITH_COURTESY),
                    clause(para("2.2"))
                            .says("Whoever is unsure what this means asks the Monitoring Officer.")
                            .leaves(Interpretation.SEEK_GUIDANCE)
                            .to(Office.MONITORING_OFFICER)
                            .answeringAnyDoubt()));

    private Ambleford() {}
}
