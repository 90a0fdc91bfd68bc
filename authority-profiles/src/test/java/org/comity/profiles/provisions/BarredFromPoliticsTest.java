package org.comity.profiles.provisions;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What officers in politically restricted posts are barred from, an authority at a time. */
class BarredFromPoliticsTest {

    @TestFactory
    Stream<DynamicTest> emccaMayBarOfficersAsARuleAndFreesTheMayorsAdviser() {
        return ProvisionTable.rows("""
                emcca | hold-elected-office | political-restriction=general elected-office=member-of-parliament | prohibited normal | 47(1)
                emcca | act-as-election-agent | political-restriction=general elected-office=member-of-parliament | prohibited normal | 47(2)
                emcca | hold-elected-office | political-restriction=general elected-office=member-of-european-parliament | prohibited normal | 47(1)
                emcca | act-as-election-agent | political-restriction=general elected-office=member-of-european-parliament | prohibited normal | 47(2)
                emcca | hold-elected-office | political-restriction=general elected-office=local-authority-member | prohibited normal | 47(1)
                emcca | act-as-election-agent | political-restriction=general elected-office=local-authority-member | prohibited normal | 47(2)
                emcca | hold-elected-office | political-restriction=general elected-office=other | silent |
                emcca | act-as-election-agent | political-restriction=general elected-office=other | silent |
                emcca | stand-for-election | political-restriction=general elected-office=local-authority-member | silent | 47(1)
                emcca | hold-party-office | political-restriction=general party-role=party-officer duties:general-management=yes | prohibited normal | 47(3)(1)
                emcca | hold-party-office | political-restriction=general party-role=party-officer duties:external-dealings=yes | prohibited normal | 47(3)(2)
                emcca | hold-party-office | political-restriction=general party-role=party-officer duties:general-management=no duties:external-dealings=no | silent | 47(3)
                emcca | hold-party-office | political-restriction=general party-role=committee-member duties:general-management=yes | prohibited normal | 47(3)(1)
                emcca | hold-party-office | political-restriction=general party-role=committee-member duties:external-dealings=yes | prohibited normal | 47(3)(2)
                emcca | hold-party-office | political-restriction=general party-role=committee-member duties:general-management=no duties:external-dealings=no | silent | 47(3)
                emcca | canvass | political-restriction=general on-behalf-of=political-party own-time=yes | prohibited normal | 47(4)
                emcca | canvass | political-restriction=general on-behalf-of=candidate | prohibited normal | 47(4)
                emcca | canvass | political-restriction=none on-behalf-of=political-party | silent |
                emcca | observe-political-restrictions | political-restriction=general  | required absolute | 46[1]
                emcca | canvass | political-restriction=general on-behalf-of=other-candidate | silent |
                emcca | speak-in-public | political-restriction=general apparent-intent=affect-party-support  | prohibited normal | 47(5)
                emcca | speak-in-public | political-restriction=general apparent-intent=affect-party-support in-public=no | silent |
                emcca | speak-in-public | political-restriction=general apparent-intent=none effect=supports-party | silent |
                emcca | publish-work | political-restriction=general apparent-intent=affect-party-support author=self | prohibited normal | 47(6)
                emcca | publish-work | political-restriction=general apparent-intent=affect-party-support author=someone-else | silent |
                emcca | edit-publication | political-restriction=general apparent-intent=affect-party-support  | prohibited normal | 47(6)
                emcca | permit-publication | political-restriction=general apparent-intent=affect-party-support  | prohibited normal | 47(6)
                emcca | hold-elected-office | political-restriction=political-adviser relevant-to-mayor=yes elected-office=member-of-parliament | prohibited normal | 47(1)
                emcca | canvass | political-restriction=political-adviser relevant-to-mayor=yes on-behalf-of=political-party | permitted normal | 46[2]
                emcca | canvass | political-restriction=political-adviser relevant-to-mayor=no on-behalf-of=political-party | prohibited normal | 47(4)
                """);
    }

    @TestFactory
    Stream<DynamicTest> theCombinedAuthorityBarsThemOutright() {
        return ProvisionTable.rows("""
                combined-authority | hold-elected-office | political-restriction=general elected-office=member-of-parliament | prohibited absolute | 6.1(a)
                combined-authority | act-as-election-agent | political-restriction=general elected-office=member-of-parliament | prohibited absolute | 6.1(b)
                combined-authority | hold-elected-office | political-restriction=general elected-office=member-of-european-parliament | prohibited absolute | 6.1(a)
                combined-authority | act-as-election-agent | political-restriction=general elected-office=member-of-european-parliament | prohibited absolute | 6.1(b)
                combined-authority | hold-elected-office | political-restriction=general elected-office=local-authority-member | prohibited absolute | 6.1(a)
                combined-authority | act-as-election-agent | political-restriction=general elected-office=local-authority-member | prohibited absolute | 6.1(b)
                combined-authority | hold-elected-office | political-restriction=general elected-office=other | silent |
                combined-authority | act-as-election-agent | political-restriction=general elected-office=other | silent |
                combined-authority | stand-for-election | political-restriction=general elected-office=local-authority-member | silent | 6.1(a)
                combined-authority | hold-party-office | political-restriction=general party-role=party-officer duties:general-management=yes | prohibited absolute | 6.1(c)
                combined-authority | hold-party-office | political-restriction=general party-role=party-officer duties:external-dealings=yes | prohibited absolute | 6.1(c)
                combined-authority | hold-party-office | political-restriction=general party-role=party-officer duties:general-management=no duties:external-dealings=no | silent |
                combined-authority | hold-party-office | political-restriction=general party-role=committee-member duties:general-management=yes | prohibited absolute | 6.1(c)
                combined-authority | hold-party-office | political-restriction=general party-role=committee-member duties:external-dealings=yes | prohibited absolute | 6.1(c)
                combined-authority | hold-party-office | political-restriction=general party-role=committee-member duties:general-management=no duties:external-dealings=no | silent |
                combined-authority | canvass | political-restriction=general on-behalf-of=political-party own-time=yes | prohibited absolute | 6.1(d)
                combined-authority | canvass | political-restriction=general on-behalf-of=candidate | prohibited absolute | 6.1(d)
                combined-authority | canvass | political-restriction=none on-behalf-of=political-party | silent |
                combined-authority | observe-political-restrictions | political-restriction=general  | required absolute | 6.1
                combined-authority | canvass | political-restriction=general on-behalf-of=other-candidate | prohibited absolute | 6.1(d)
                combined-authority | speak-in-public | political-restriction=general effect=supports-party | prohibited absolute | 6.1(e)
                combined-authority | speak-in-public | political-restriction=general effect=opposes-party apparent-intent=affect-party-support | silent |
                combined-authority | publish-work | political-restriction=general effect=opposes-party apparent-intent=none | prohibited absolute | 6.1(f)
                combined-authority | publish-work | political-restriction=general effect=none apparent-intent=affect-party-support | silent |
                combined-authority | canvass | political-restriction=political-adviser relevant-to-mayor=yes on-behalf-of=political-party | prohibited absolute | 6.1(d)
                """);
    }
}
