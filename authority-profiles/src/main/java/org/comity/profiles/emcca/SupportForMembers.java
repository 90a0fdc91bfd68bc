package org.comity.profiles.emcca;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.profiles.provisions.Modal.HAVE_NO_RIGHT_TO;
import static org.comity.profiles.provisions.Modal.MAY;
import static org.comity.profiles.provisions.Modal.MUST_NOT;
import static org.comity.profiles.provisions.SupportForBusiness.claimedForNothingElse;
import static org.comity.profiles.provisions.SupportForBusiness.notForPartyOrCampaign;
import static org.comity.profiles.provisions.SupportForBusiness.notPrivately;
import static org.comity.profiles.provisions.SupportForBusiness.notToBeElected;
import static org.comity.profiles.provisions.SupportForBusiness.provided;
import static org.comity.profiles.provisions.SupportForBusiness.providedForNothingElse;
import static org.comity.profiles.provisions.SupportForBusiness.used;
import static org.comity.profiles.provisions.SupportForBusiness.usedForNothingElse;
import static org.comity.topic.SupportServices.RECEIVE;
import static org.comity.topic.SupportServices.USE;
import static org.comity.topic.SupportServices.USE_ICT;
import static org.comity.topic.SupportServices.USE_STAFF;

import org.comity.clause.Section;
import org.comity.topic.ElectionPublication;
import org.comity.topic.Elections;
import org.comity.topic.PoliticalStatements;
import org.comity.topic.Publicity;
import org.comity.topic.StatementChannel;

/** Provision of support services to members: paragraph 42. */
final class SupportForMembers {

    static final Section SECTION = section(
            "Provision of Support Services to Members",
            provided(para("42[1]"), MAY),
            providedForNothingElse(para("42[1]").part("only"), MUST_NOT),
            claimedForNothingElse(para("42[1]").part("only"), HAVE_NO_RIGHT_TO),
            clause(para("42[1]").part("claim"))
                    .says("Whether a member can claim a service for that role is not said.")
                    .stopsShortOf(RECEIVE),
            used(para("42[2]"), MAY, USE, USE_ICT, USE_STAFF),
            usedForNothingElse(para("42[2]").part("only"), MUST_NOT, USE, USE_STAFF),
            usedForNothingElse(para("42[2]").part("only"), MUST_NOT, USE_ICT)
                    .reading(
                            "the list of services is open and takes in equipment and systems",
                            "equipment is not among the services named"),
            notForPartyOrCampaign(para("42[3]"), MUST_NOT, USE, USE_ICT, USE_STAFF),
            notToBeElected(para("42[3]"), MUST_NOT),
            clause(para("42[3]").part("contact"))
                    .says("The authority's address or email on campaign material is a service used for the campaign.")
                    .members()
                    .mustNot(Elections.USE_EMAIL)
                    .when(Elections.CHANNEL.is(ElectionPublication.ELECTION_MATERIAL))
                    .reading(
                            "whoever has answers sent there uses the authority's services",
                            "a contact detail is not among the services named"),
            clause(para("42[3]").part("statement"))
                    .says("So is a political statement through its channels.")
                    .members()
                    .mustNot(PoliticalStatements.MAKE)
                    .when(PoliticalStatements.CHANNEL.isNot(StatementChannel.OWN_CHANNEL))
                    .reading(
                            "the authority's channels are services, and a political statement is party politics",
                            "channels are not among the services named"),
            clause(para("42[2]").part("publicity"))
                    .says("Nor do its resources serve a member's own publicity.")
                    .members()
                    .mustNot(Publicity.PUBLICISE_ONESELF)
                    .when(Publicity.USES_COUNCIL_RESOURCES.yes()),
            notPrivately(para("42[4]"), MUST_NOT, USE, USE_ICT, USE_STAFF));

    private SupportForMembers() {}
}
