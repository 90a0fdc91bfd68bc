package org.comity.profiles.combinedauthority;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.clause.Section;
import org.comity.people.PoliticalRestriction;
import org.comity.question.Condition;
import org.comity.topic.AboutRestriction;
import org.comity.topic.CanvassFor;
import org.comity.topic.ElectedOffice;
import org.comity.topic.PartyDuty;
import org.comity.topic.PartyEffect;
import org.comity.topic.PartyRole;
import org.comity.topic.PoliticalActivity;
import org.comity.topic.PoliticalExpression;

/** Section 6: political activity of officers in restricted posts. A summary of statute, which may say more. */
final class PoliticalRestrictions {

    private static final Condition<AboutRestriction> RESTRICTED =
            AboutRestriction.POLITICAL_RESTRICTION.isNot(PoliticalRestriction.NONE);

    private static final Condition<PoliticalActivity> LISTED_BODY = PoliticalActivity.ELECTED_OFFICE.isAnyOf(
            ElectedOffice.MEMBER_OF_PARLIAMENT,
            ElectedOffice.MEMBER_OF_EUROPEAN_PARLIAMENT,
            ElectedOffice.LOCAL_AUTHORITY_MEMBER);

    static final Section SECTION = section(
            "6 Political activity",
            clause(para("6.1"))
                    .says("Rules of statute apply to officers in politically restricted posts; the list sums them up.")
                    .officers()
                    .must(PoliticalActivity.OBSERVE_POLITICAL_RESTRICTIONS)
                    .when(RESTRICTED),
            clause(para("6.1(a)"), para("6.1"))
                    .says("They do not sit in Parliament, the European Parliament or on a local authority.")
                    .officers()
                    .mustNot(PoliticalActivity.HOLD_ELECTED_OFFICE)
                    .when(RESTRICTED.and(LISTED_BODY)),
            clause(para("6.1(a)").part("standing"), para("6.1"))
                    .says("It bars holding such a seat; standing for one is not listed.")
                    .stopsShortOf(PoliticalActivity.STAND_FOR_ELECTION)
                    .when(RESTRICTED),
            clause(para("6.1(b)"), para("6.1"))
                    .says("They are no agent or sub-agent of somebody who stands for one of these bodies.")
                    .officers()
                    .mustNot(PoliticalActivity.ACT_AS_ELECTION_AGENT)
                    .when(RESTRICTED.and(LISTED_BODY)),
            clause(para("6.1(c)"), para("6.1"))
                    .says("They hold no party office that would probably involve managing the party or dealing for it.")
                    .officers()
                    .mustNot(PoliticalActivity.HOLD_PARTY_OFFICE)
                    .when(RESTRICTED
                            .and(PoliticalActivity.PARTY_ROLE.isAnyOf(
                                    PartyRole.PARTY_OFFICER, PartyRole.COMMITTEE_MEMBER))
                            .and(PoliticalActivity.DUTIES.hasAny(
                                    PartyDuty.GENERAL_MANAGEMENT, PartyDuty.EXTERNAL_DEALINGS)))
                    .reading(
                            "every such office has to involve management, or dealings with people outside the party",
                            "an officer of the party is barred whatever the duties, and other persons include its members"),
            clause(para("6.1(d)"), para("6.1"))
                    .says("They do not canvass for a party or for any candidate.")
                    .officers()
                    .mustNot(PoliticalActivity.CANVASS)
                    .when(RESTRICTED.and(PoliticalActivity.ON_BEHALF_OF.isAnyOf(
                            CanvassFor.POLITICAL_PARTY, CanvassFor.CANDIDATE, CanvassFor.OTHER_CANDIDATE))),
            clause(para("6.1(e)"), para("6.1"))
                    .says("They do not speak in public in a party's support.")
                    .officers()
                    .mustNot(PoliticalExpression.SPEAK_IN_PUBLIC)
                    .when(RESTRICTED
                            .and(PoliticalExpression.EFFECT.is(PartyEffect.SUPPORTS_PARTY))
                            .and(PoliticalExpression.IN_PUBLIC.yes()))
                    .reading("only support is meant", "a speech against a party is meant too, as in the statute"),
            clause(para("6.1(f)"), para("6.1"))
                    .says("They publish no written or artistic work that affects support for a party.")
                    .officers()
                    .mustNot(PoliticalExpression.PUBLISH_WORK)
                    .when(RESTRICTED.and(PoliticalExpression.EFFECT.isNot(PartyEffect.NONE)))
                    .reading("the effect counts, meant or not", "the statute looks at the apparent intention"));

    private PoliticalRestrictions() {}
}
